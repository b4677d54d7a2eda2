package org.partnersuite.platform.bulk.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes without ever guessing: bytes that are no text in this charset are a fault that names their line. */
final class StrictText extends Reader {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES).limit(0);
    private boolean ended;
    private boolean started;
    private long line = 1;

    StrictText(InputStream in, Charset charset) {
        this.in = in;
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            int decoded = decode(target, offset, length);
            if (decoded != 0) {
                return decoded;
            }
        }
    }

    /** 0 when nothing came out yet, -1 at the end. */
    private int decode(char[] target, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(target, offset, length);
        CoderResult result = decoder.decode(bytes, out, ended);
        int decoded = out.position() - offset;
        if (decoded == 0) {
            if (result.isError()) {
                throw ContentFault.inLine(line, "wrong_encoding", "Line " + line + " is not " + charset + " text.");
            }
            if (ended && result.isUnderflow()) {
                return -1;
            }
            fill();
            return 0;
        }
        if (!started) {
            started = true;
            if (target[offset] == BYTE_ORDER_MARK) {
                decoded--;
                System.arraycopy(target, offset + 1, target, offset, decoded);
            }
        }
        checkText(target, offset, decoded);
        return decoded;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    /** A NUL is what UTF-16 looks like when it is read as something else, and no database text holds one. */
    private void checkText(char[] text, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (text[i] == '\n') {
                line++;
            } else if (text[i] == '\0') {
                throw ContentFault.inLine(
                        line, "wrong_encoding", "Line " + line + " has a NUL character; it is not " + charset + ".");
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
