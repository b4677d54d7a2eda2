package org.partnersuite.platform.bulk;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Outcomes of a chunk as bytes: a kind per row, and the id where there is one. Faults are kept as rows of their own. */
public final class OutcomeCodec {
    private static final RowOutcome.Kind[] KINDS = RowOutcome.Kind.values();

    private OutcomeCodec() {}

    /** A row's outcome without its faults. */
    public record Brief(RowOutcome.Kind kind, @Nullable UUID id) {}

    public static byte[] encode(List<Brief> outcomes) {
        ByteBuffer bytes = ByteBuffer.allocate(outcomes.size() * 17);
        for (Brief outcome : outcomes) {
            bytes.put((byte) outcome.kind().ordinal());
            UUID id = outcome.id();
            if (id != null) {
                bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
            }
        }
        byte[] used = new byte[bytes.position()];
        bytes.flip().get(used);
        return used;
    }

    public static List<Brief> decode(byte[] encoded) {
        ByteBuffer bytes = ByteBuffer.wrap(encoded);
        List<Brief> outcomes = new ArrayList<>();
        while (bytes.hasRemaining()) {
            RowOutcome.Kind kind = KINDS[bytes.get()];
            outcomes.add(new Brief(
                    kind, kind == RowOutcome.Kind.FAILED ? null : new UUID(bytes.getLong(), bytes.getLong())));
        }
        return outcomes;
    }
}
