package org.partnersuite.platform.bulk.upload;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of a text, none longer than a bound: a file without line ends must not fill the memory. */
final class BoundedLines {
    private final Reader text;
    private final int maxLength;
    private final char[] buffer = new char[1 << 16];
    private int position;
    private int limit;
    private long number;

    BoundedLines(Reader text, int maxLength) {
        this.text = text;
        this.maxLength = maxLength;
    }

    /** Without its line end; null after the last. */
    @Nullable
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        boolean any = false;
        while (position < limit || fill()) {
            any = true;
            int end = endOfLine();
            line.append(buffer, position, end - position);
            if (line.length() > maxLength) {
                throw ContentFault.inLine(
                        number + 1,
                        "line_too_long",
                        "Line " + (number + 1) + " is longer than " + maxLength + " characters.");
            }
            position = end;
            if (end < limit) {
                position++;
                break;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        return line.toString();
    }

    /** Of the line given last, from 1. */
    long number() {
        return number;
    }

    private int endOfLine() {
        int end = position;
        while (end < limit && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, text.read(buffer, 0, buffer.length));
        return limit > 0;
    }
}
