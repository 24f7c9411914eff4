package billing.sandbox.intake;

/** The first line of a request: {@code GET /health HTTP/1.1}. */
record RequestLine(String method, String target, String version) {

    private static final char FIRST_PRINTED = '!';
    private static final char LAST_PRINTED = '~';

    static RequestLine read(String line) throws Unreadable {
        int method = line.indexOf(' ');
        int target = line.lastIndexOf(' ');
        if (method < target) {
            RequestLine read = new RequestLine(line.substring(0, method), line.substring(method + 1, target), line.substring(target + 1));
            if (read.isOne()) {
                return read;
            }
        }
        throw Unreadable.value("the request line", line, "a method, a path and HTTP/1.1, such as GET /health HTTP/1.1");
    }

    private boolean isOne() {
        return HeaderLine.isToken(method) && target.startsWith("/") && isPrinted() && (version.equals("HTTP/1.1") || version.equals("HTTP/1.0"));
    }

    private boolean isPrinted() {
        for (int at = 0; at < target.length(); at++) {
            if (target.charAt(at) < FIRST_PRINTED || target.charAt(at) > LAST_PRINTED) {
                return false;
            }
        }
        return true;
    }
}
