package org.partnersuite.platform.rest.body;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.RequestBody;
import org.partnersuite.platform.rest.batch.Batch;

/** Reads every JSON body that a resource takes as a record, a {@link MergePatch} or a {@link Batch} of records. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, StrictJsonReader.MERGE_PATCH})
public class StrictJsonReader implements ServerMessageBodyReader<Object> {
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private final RecordReaders readers;
    private final BoundedBody bodies;
    private final RequestBody current;

    public StrictJsonReader(RecordReaders readers, BoundedBody bodies, RequestBody current) {
        this.readers = readers;
        this.bodies = bodies;
        this.current = current;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, ResteasyReactiveResourceInfo info, MediaType mediaType) {
        return isReadable(type);
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return isReadable(type);
    }

    private static boolean isReadable(Class<?> type) {
        return type.isRecord() || type == MergePatch.class || type == Batch.class;
    }

    @Override
    public Object readFrom(Class<Object> type, Type genericType, MediaType mediaType, ServerRequestContext context)
            throws IOException {
        return read(type, genericType, mediaType, context.getInputStream());
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        return read(type, genericType, mediaType, in);
    }

    private Object read(Class<?> type, Type genericType, MediaType mediaType, InputStream in) throws IOException {
        BoundedBody.refuseOtherCharset(mediaType);
        byte[] body = bodies.read(in);
        current.set(body);
        try {
            Object value = value(type, genericType, body);
            if (current.faults().isEmpty()) {
                return value;
            }
        } catch (Problem refusal) {
            if (current.faults().isEmpty()) {
                throw refusal;
            }
            current.addFaults(refusal.faults());
        }
        throw Problem.badRequest(current.faults());
    }

    private Object value(Class<?> type, Type genericType, byte[] body) {
        if (type == MergePatch.class) {
            return MergePatch.read(body, readers.of(argument(genericType)));
        }
        if (type == Batch.class) {
            return Batches.read(body, readers.of(argument(genericType)), current.isAtomic());
        }
        return readers.of(type).read(body);
    }

    private static Class<?> argument(Type type) {
        if (type instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] instanceof Class<?> argument) {
            return argument;
        }
        throw new IllegalStateException("a merge patch or batch names its record: " + type);
    }
}
