package org.partnersuite.platform.rest;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Function;

/**
 * A code of a set that is data, to which an administrator may add. It is implemented by a record of one text, which is its
 * JSON and its column; the domain refuses codes that the set does not have.
 */
public interface DataCode {
    /** Characters of a code. */
    int MAX_LENGTH = 50;

    /** What a code can be. */
    String PATTERN = "^[A-Z][A-Z0-9_]{0,49}$";

    String code();

    /**
     * Makes codes of a type from their texts. The constructor is looked up once: rows and requests have many codes.
     *
     * @param type a public record of one text
     */
    static Function<String, DataCode> of(Class<?> type) {
        try {
            MethodHandle constructor = MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, String.class))
                    .asType(MethodType.methodType(DataCode.class, String.class));
            return text -> {
                try {
                    return (DataCode) constructor.invokeExact(text);
                } catch (Throwable e) {
                    throw new IllegalArgumentException(type.getName() + " cannot be made from " + text, e);
                }
            };
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + " is no public record of one text", e);
        }
    }
}
