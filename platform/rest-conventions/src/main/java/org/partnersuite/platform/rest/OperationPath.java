package org.partnersuite.platform.rest;

/** The path of an operation as its document names it. */
public final class OperationPath {
    private OperationPath() {}

    /** The parts without doubled slashes, and without the regular expressions of path parameters. */
    public static String of(String... parts) {
        String plain = ("/" + String.join("/", parts))
                .replaceAll("\\{\\s*(\\w+)\\s*:[^{}]*(\\{[^{}]*}[^{}]*)*}", "{$1}")
                .replaceAll("/+", "/");
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
