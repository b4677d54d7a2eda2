package org.partnersuite.engagement;

import jakarta.validation.Validation;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.partnersuite.platform.rest.RequestBody;
import org.partnersuite.platform.rest.body.BoundedBody;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.RecordReaders;
import org.partnersuite.platform.rest.body.StrictJsonReader;

/** Bodies of requests, read as the doors read them but without a server. An apostrophe stands for a quotation mark. */
public final class Bodies {
    private static final int MOST_BYTES = 1_000_000;
    private static final RecordReaders READERS =
            new RecordReaders(Validation.buildDefaultValidatorFactory().getValidator());

    private Bodies() {}

    /** @throws org.partnersuite.platform.rest.Problem 400 with every fault */
    public static <T> T read(Class<T> type, String json) {
        return READERS.of(type).read(bytes(json));
    }

    /**
     * What a merge patch makes of a resource.
     *
     * @param answered the resource as it is answered
     * @throws org.partnersuite.platform.rest.Problem 400 with every fault
     */
    @SuppressWarnings("unchecked") // the reader answers what it is asked for
    public static <T> T patched(Class<T> type, Object answered, String patch) {
        Class<?> wanted = MergePatch.class;
        try {
            Object read = new StrictJsonReader(READERS, new BoundedBody(MOST_BYTES), new RequestBody())
                    .readFrom(
                            (Class<Object>) wanted,
                            new PatchOf(type),
                            new Annotation[0],
                            new MediaType("application", "merge-patch+json"),
                            new MultivaluedHashMap<>(),
                            new ByteArrayInputStream(bytes(patch)));
            return ((MergePatch<T>) read).applyTo(answered);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private record PatchOf(Class<?> type) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {type};
        }

        @Override
        public Type getRawType() {
            return MergePatch.class;
        }

        @Override
        public Type getOwnerType() {
            return MergePatch.class;
        }
    }
}
