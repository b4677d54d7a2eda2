package org.partnersuite.platform.bulk;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Encodes and decodes the rows of a chunk: columns once, then the values with their lengths, deflated. */
public final class RowCodec {
    private static final int BUFFER = 1 << 15;

    /** Length of a value that a row has and that is empty; 0 is that of one that it does not have. */
    private static final int EMPTY = -1;

    private RowCodec() {}

    public static byte[] encode(Columns columns, List<InputRow> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes, fast, BUFFER), BUFFER))) {
            writeAll(out, columns.names());
            out.writeInt(rows.size());
            for (InputRow row : rows) {
                write(out, row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, InputRow row) throws IOException {
        RowFault unreadable = row.unreadable();
        out.writeBoolean(unreadable != null);
        if (unreadable != null) {
            writeAll(out, List.of(unreadable.field(), unreadable.code(), unreadable.detail()));
        }
        writeAll(out, row.values());
    }

    private static void writeAll(DataOutputStream out, List<? extends @Nullable String> values) throws IOException {
        out.writeInt(values.size());
        for (String value : values) {
            if (value == null) {
                out.writeInt(0);
            } else if (value.isEmpty()) {
                out.writeInt(EMPTY);
            } else {
                byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
        }
    }

    /**
     * The rows of a chunk.
     *
     * @param firstRow the number of its first row
     */
    public static List<InputRow> decode(long firstRow, byte[] encoded) {
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(encoded)), BUFFER))) {
            List<String> names = new ArrayList<>();
            for (String name : readAll(in)) {
                names.add(name == null ? "" : name);
            }
            Columns columns = new Columns(names);
            int size = in.readInt();
            List<InputRow> rows = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                RowFault unreadable = in.readBoolean() ? fault(readAll(in)) : null;
                rows.add(new InputRow(firstRow + i, columns, readAll(in), unreadable));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String[] readAll(DataInputStream in) throws IOException {
        @Nullable String[] values = new @Nullable String[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            int length = in.readInt();
            values[i] = length == 0
                    ? null
                    : length == EMPTY ? "" : new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }
        return values;
    }

    private static RowFault fault(@Nullable String[] parts) {
        return new RowFault(parts[0] == null ? "" : parts[0], String.valueOf(parts[1]), String.valueOf(parts[2]));
    }
}
