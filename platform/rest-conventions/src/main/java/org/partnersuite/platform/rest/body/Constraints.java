package org.partnersuite.platform.rest.body;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The Jakarta constraints of request records, as faults. */
public final class Constraints {
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("NotNull", "required"),
            Map.entry("NotBlank", "blank"),
            Map.entry("NotEmpty", "empty"),
            Map.entry("Size", "size"),
            Map.entry("Pattern", "pattern"),
            Map.entry("Min", "out_of_range"),
            Map.entry("Max", "out_of_range"),
            Map.entry("DecimalMin", "out_of_range"),
            Map.entry("DecimalMax", "out_of_range"),
            Map.entry("Digits", "out_of_range"),
            Map.entry("Positive", "out_of_range"),
            Map.entry("PositiveOrZero", "out_of_range"),
            Map.entry("Negative", "out_of_range"),
            Map.entry("NegativeOrZero", "out_of_range"));

    private final Validator validator;

    Constraints(Validator validator) {
        this.validator = validator;
    }

    boolean anyOn(Class<?> type) {
        return validator.getConstraintsForClass(type).isBeanConstrained();
    }

    boolean anyOn(Class<?> type, String property) {
        return validator.getConstraintsForClass(type).getConstraintsForProperty(property) != null;
    }

    void check(Object value, Pointer at, Faults faults) {
        add(validator.validate(value), at, faults);
    }

    void checkValue(Class<?> type, String property, Object value, Pointer at, Faults faults) {
        add(validator.validateValue(type, property, value), at, faults);
    }

    private static void add(Set<? extends ConstraintViolation<?>> violations, Pointer at, Faults faults) {
        if (violations.isEmpty()) {
            return;
        }
        String from = at.toString();
        violations.stream()
                .sorted(Comparator.comparing((ConstraintViolation<?> v) -> pointer(v.getPropertyPath()))
                        .thenComparing(Constraints::code))
                .forEach(v -> faults.add(from + pointer(v.getPropertyPath()), code(v), detail(v)));
    }

    public static String code(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return CODES.getOrDefault(
                name, name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT));
    }

    public static String detail(ConstraintViolation<?> violation) {
        return sentence(violation.getMessage());
    }

    static String sentence(String message) {
        String sentence = message.isEmpty() ? "is not valid" : message;
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + (sentence.endsWith(".") ? "" : ".");
    }

    /** The place below the validated object; method and parameter names are not part of a body. */
    public static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                Object step = node.getIndex() != null ? node.getIndex() : node.getKey();
                if (step != null) {
                    pointer.append('/')
                            .append(step.toString().replace("~", "~0").replace("/", "~1"));
                }
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
