package org.partnersuite.customersuccess.lifecycle.api;

import java.util.Arrays;
import org.partnersuite.platform.rest.Problem;

/** Codes in the paths of histories, which are read after the parameters of the list. */
final class PathCodes {
    private PathCodes() {}

    /** @throws Problem 404 for an unknown code */
    static <E extends Enum<E>> E of(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(code))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
