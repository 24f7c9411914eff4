package billing.sandbox.openapi;

import java.util.Optional;

/** A parameter of an operation: where it is read from, and what it may be. One that is empty is not there. */
record Parameter(String place, String name, boolean required, Shape shape) {

    Optional<Complaint> refuse(Asked asked) {
        String read = asked.parameter(place, name);
        if (read.isEmpty()) {
            return required ? Optional.of(Complaint.of("%s is missing", this)) : Optional.empty();
        }
        return shape.refuseText(read, this);
    }

    /** As complaints call it: {@code the query parameter month}. */
    @Override
    public String toString() {
        return (place.equals("header") ? "the header " : "the %s parameter ".formatted(place)) + name;
    }
}
