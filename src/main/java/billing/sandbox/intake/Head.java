package billing.sandbox.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A request's first line and its headers. */
record Head(RequestLine first, List<HeaderLine> headers) {

    private static final String LENGTH = "content-length";
    private static final String ENCODING = "transfer-encoding";
    private static final String EXPECTATION = "expect";
    private static final String LINE_END = "\r\n";
    private static final int USUAL_LENGTH = 512;
    private static final Set<String> BODILESS = Set.of("GET", "HEAD");
    private static final Predicate<String> NUMBER = Pattern.compile("[0-9]{1,18}").asMatchPredicate();

    static Head read(HeadLines lines) throws IOException {
        RequestLine first = RequestLine.read(lines.next());
        List<HeaderLine> headers = new ArrayList<>();
        for (String header = lines.next(); !header.isEmpty(); header = lines.next()) {
            headers.add(new HeaderLine(header));
        }
        return new Head(first, headers).checked();
    }

    /** How many bytes its body has, if it says so. */
    Optional<Long> length() {
        return values(LENGTH).stream().findFirst().map(Long::valueOf);
    }

    /** Whether its body comes in chunks, each with its length. */
    boolean isChunked() {
        return !values(ENCODING).isEmpty();
    }

    /** Whether its body is held back until it is asked for. */
    boolean isExpectant() {
        return has(EXPECTATION, "100-continue");
    }

    /** Whether nothing comes after it: a client of HTTP/1.0 waits for the end of the line, and the answer to HEAD has a body where none is read. */
    boolean isLast() {
        return has("connection", "close") || first.version().equals("HTTP/1.0") || first.method().equals("HEAD");
    }

    /** Whom it is for. */
    List<String> hosts() {
        return values("host");
    }

    /** As a server reads it whose next bytes are the body, of so many bytes. */
    String with(long body) {
        StringBuilder head = new StringBuilder(USUAL_LENGTH).append(first.method()).append(' ').append(target()).append(" HTTP/1.1").append(LINE_END);
        boolean isBodied = body > 0;
        for (HeaderLine header : headers) {
            boolean isOfTheBody = header.is(LENGTH) || header.is(ENCODING);
            isBodied |= isOfTheBody;
            if (!isOfTheBody && !header.is(EXPECTATION)) {
                head.append(header.text()).append(LINE_END);
            }
        }
        if (isBodied) {
            head.append("Content-Length: ").append(body).append(LINE_END);
        }
        return head.append(LINE_END).toString();
    }

    /** With the host it is for: a target without one costs the server an exception that it throws and catches itself. */
    private String target() {
        List<String> hosts = hosts();
        return hosts.size() == 1 ? "http://" + hosts.get(0) + first.target() : first.target();
    }

    private Head checked() throws Unreadable {
        for (HeaderLine header : headers) {
            if (!header.isOne()) {
                throw Unreadable.because("a line of the headers is none; allowed: a name, a colon and a value");
            }
        }
        checkLength(values(LENGTH), values(ENCODING));
        return this;
    }

    private void checkLength(List<String> lengths, List<String> encodings) throws Unreadable {
        if (lengths.size() + encodings.size() > 1) {
            throw Unreadable.because("the length of the body is told twice; tell it once, by Content-Length or by Transfer-Encoding");
        }
        if (!lengths.stream().allMatch(NUMBER)) {
            throw Unreadable.value("the header Content-Length", lengths.get(0), "a whole number from 0");
        }
        if (!encodings.stream().allMatch(encoding -> encoding.equalsIgnoreCase("chunked"))) {
            throw Unreadable.value("the header Transfer-Encoding", encodings.get(0), "chunked");
        }
        if (BODILESS.contains(first.method()) && (isChunked() || length().filter(bytes -> bytes > 0).isPresent())) {
            throw Unreadable.because(first.method() + " takes no body; leave it out");
        }
    }

    private boolean has(String name, String value) {
        return values(name).stream().anyMatch(value::equalsIgnoreCase);
    }

    private List<String> values(String name) {
        List<String> values = new ArrayList<>();
        for (HeaderLine header : headers) {
            if (header.is(name)) {
                values.add(header.value());
            }
        }
        return values;
    }
}
