package billing.acceptance.steps;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where the step catalogue shows the steps of a class, and the chapter's title in each of its languages. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Chapter {

    /** The chapters come in the order of their numbers. */
    int number();

    String en();

    String ko();
}
