package billing.sandbox.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/** A request's first line and its headers, {@code name: value} each. */
record Head(String method, String target, String version, List<String> headers) {

    private static final String LENGTH = "content-length";
    private static final String ENCODING = "transfer-encoding";
    private static final Set<String> BODILESS = Set.of("GET", "HEAD");
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern REQUEST = Pattern.compile("(" + TOKEN + ") (/[!-~]*) (HTTP/1\\.[01])");
    private static final Predicate<String> HEADER = Pattern.compile(TOKEN + ":[^\\x00-\\x08\\x0A-\\x1F\\x7F]*").asMatchPredicate();
    private static final Predicate<String> NUMBER = Pattern.compile("[0-9]{1,18}").asMatchPredicate();

    static Head read(HeadLines lines) throws IOException {
        String first = lines.next();
        Matcher request = REQUEST.matcher(first);
        if (!request.matches()) {
            throw Unreadable.value("the request line", first, "a method, a path and HTTP/1.1, such as GET /health HTTP/1.1");
        }
        List<String> headers = new ArrayList<>();
        for (String header = lines.next(); !header.isEmpty(); header = lines.next()) {
            headers.add(header);
        }
        return new Head(request.group(1), request.group(2), request.group(3), headers).checked();
    }

    /** How many bytes its body has, if it says so. */
    Optional<Long> length() {
        return values(LENGTH).findFirst().map(Long::valueOf);
    }

    /** Whether its body comes in chunks, each with its length. */
    boolean isChunked() {
        return values(ENCODING).findAny().isPresent();
    }

    /** Whether its body is held back until it is asked for. */
    boolean isExpectant() {
        return has("expect", "100-continue");
    }

    /** Whether nothing comes after it: a client of HTTP/1.0 waits for the end of the line, and the answer to HEAD has a body where none is read. */
    boolean isLast() {
        return has("connection", "close") || version.equals("HTTP/1.0") || method.equals("HEAD");
    }

    /** As a server reads it whose next bytes are the body, of so many bytes. */
    String with(long body) {
        Stream<String> others = headers.stream().filter(header -> !is(LENGTH, header) && !is(ENCODING, header) && !is("expect", header));
        Stream<String> length = body > 0 || length().isPresent() || isChunked() ? Stream.of("Content-Length: " + body) : Stream.empty();
        return Stream.concat(Stream.concat(Stream.of(method + " " + target + " HTTP/1.1"), others), length).collect(Collectors.joining("\r\n", "", "\r\n\r\n"));
    }

    private Head checked() throws Unreadable {
        if (!headers.stream().allMatch(HEADER)) {
            throw Unreadable.because("a line of the headers is none; allowed: a name, a colon and a value");
        }
        checkLength();
        checkHost();
        return this;
    }

    private void checkLength() throws Unreadable {
        List<String> lengths = values(LENGTH).toList();
        List<String> encodings = values(ENCODING).toList();
        if (lengths.size() + encodings.size() > 1) {
            throw Unreadable.because("the length of the body is told twice; tell it once, by Content-Length or by Transfer-Encoding");
        }
        if (!lengths.stream().allMatch(NUMBER)) {
            throw Unreadable.value("the header Content-Length", lengths.get(0), "a whole number from 0");
        }
        if (!encodings.stream().allMatch(encoding -> encoding.equalsIgnoreCase("chunked"))) {
            throw Unreadable.value("the header Transfer-Encoding", encodings.get(0), "chunked");
        }
        if (BODILESS.contains(method) && (isChunked() || length().filter(bytes -> bytes > 0).isPresent())) {
            throw Unreadable.because(method + " takes no body; leave it out");
        }
    }

    private void checkHost() throws Unreadable {
        for (String host : values("host").toList()) {
            if (HttpUrl.parse("http://" + host + target) == null) {
                throw Unreadable.value("the header Host", host, "a name or an address, with a port if it has one");
            }
        }
    }

    private boolean has(String name, String value) {
        return values(name).anyMatch(value::equalsIgnoreCase);
    }

    private Stream<String> values(String name) {
        return headers.stream().filter(header -> is(name, header)).map(header -> header.substring(name.length() + 1).strip());
    }

    private static boolean is(String name, String header) {
        return header.toLowerCase(Locale.ROOT).startsWith(name + ":");
    }
}
