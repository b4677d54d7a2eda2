package org.partnersuite.platform.rest.body;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.DataCode;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.NormalText;

/** Makes the reader of each record type once: reflection happens here, and never in a request. */
@Singleton
public class RecordReaders {
    private final Constraints constraints;
    private final ReferenceIds ids;
    private final Map<Class<?>, RecordReader<?>> readers = new ConcurrentHashMap<>();

    @Inject
    RecordReaders(Validator validator, Instance<ReferenceIds> ids) {
        this(validator, ids.isResolvable() ? ids.get() : (kind, keys) -> Map.of());
    }

    /** Readers of requests that refer to nothing by an external id. */
    public RecordReaders(Validator validator) {
        this(validator, (kind, keys) -> Map.of());
    }

    RecordReaders(Validator validator, ReferenceIds ids) {
        this.constraints = new Constraints(validator);
        this.ids = ids;
    }

    @SuppressWarnings("unchecked") // a reader is stored under the class it reads
    public <T> RecordReader<T> of(Class<T> type) {
        RecordReader<?> known = readers.get(type);
        if (known == null) {
            known = reader(type);
            readers.put(type, known);
        }
        return (RecordReader<T>) known;
    }

    /**
     * A request of an existing resource that keeps what it does not name: a component that is null has the value of the
     * resource.
     *
     * @param current the resource as it is answered now
     */
    @SuppressWarnings("unchecked") // the class of a T
    public <T extends Record> T over(T request, Object current) {
        return of((Class<T>) request.getClass()).over(request, current);
    }

    private <T> RecordReader<T> reader(Class<T> type) {
        RecordComponent[] parts = type.getRecordComponents();
        if (parts == null) {
            throw new IllegalArgumentException("request bodies are records: " + type);
        }
        RecordReader.Component[] components = new RecordReader.Component[parts.length];
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < parts.length; i++) {
            String name = parts[i].getName();
            boolean optional = parts[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            components[i] = new RecordReader.Component(
                    name,
                    valueReader(type, parts[i]),
                    optional,
                    constraints.anyOn(type, name),
                    parts[i].isAnnotationPresent(ByKey.class) ? KeyedReferences.member(name) : null);
            positions.put(name, i);
        }
        return new RecordReader<>(
                type,
                components,
                Map.copyOf(positions),
                constructor(type, parts),
                Stream.of(parts).map(RecordReaders::accessor).toArray(MethodHandle[]::new),
                KeyedReferences.of(type, nested(ExternalId.class)),
                ids,
                constraints,
                constraints.anyOn(type));
    }

    private ValueReader valueReader(Class<?> of, RecordComponent part) {
        boolean normal = part.getType() == String.class && (of == ExternalId.class || NormalText.isIn(part.getName()));
        return normal ? new NormalTextReader() : valueReader(part.getGenericType());
    }

    private ValueReader valueReader(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return Containers.list(valueReader(arguments[0]));
            }
            if (generic.getRawType() == Set.class) {
                return Containers.set(valueReader(arguments[0]));
            }
            if (generic.getRawType() == Map.class && arguments[0] == String.class) {
                return Containers.map(valueReader(arguments[1]));
            }
        }
        if (type instanceof Class<?> plain) {
            ValueReader scalar = Scalars.of(plain);
            if (scalar != null) {
                return scalar;
            }
            if (plain == Money.class) {
                return new MoneyReader();
            }
            if (JsonNode.class.isAssignableFrom(plain)) {
                return (json, at, faults) ->
                        plain.isInstance(json) ? json : ValueReader.refuse(json, at, faults, "another kind of JSON");
            }
            if (plain.isEnum()) {
                return Scalars.codes(plain);
            }
            if (DataCode.class.isAssignableFrom(plain)) {
                return Scalars.dataCode(plain);
            }
            if (plain.isRecord()) {
                return nested(plain);
            }
        }
        throw new IllegalArgumentException("no strict reader for " + type);
    }

    /** Looked up when first read, so that a record may hold records of its own type. */
    private ValueReader nested(Class<?> type) {
        return new ValueReader() {
            @Override
            public @Nullable Object read(JsonNode json, Pointer at, Faults faults) {
                return of(type).read(json, at, faults);
            }

            @Override
            public void checkNames(JsonNode patch, Pointer at, Faults faults) {
                of(type).checkNames(patch, at, faults);
            }

            @Override
            public JsonNode normalised(JsonNode json) {
                return of(type).normalised(json);
            }
        };
    }

    private static MethodHandle accessor(RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return MethodHandles.lookup()
                    .unreflect(part.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("every component has its accessor: " + part, e);
        }
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] parts) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflectConstructor(canonical)
                    .asSpreader(Object[].class, parts.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every record has its canonical constructor: " + type, e);
        }
    }
}
