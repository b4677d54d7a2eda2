package org.partnersuite.platform.rest.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.partnersuite.platform.rest.list.ListDefinition;

/** The parameters of a list, described from its definition. */
final class ListParameters {
    private ListParameters() {}

    static void add(Operation operation, String definitionClass) {
        ListDefinition<?> list = definition(definitionClass);
        for (String name : list.parameters().stream().sorted().toList()) {
            operation.addParameter(createParameter()
                    .name(name)
                    .in(Parameter.In.QUERY)
                    .required(false)
                    .description(description(list, name))
                    .schema(schema(name)));
        }
    }

    private static Schema schema(String name) {
        return switch (name) {
            case "pageSize" ->
                createSchema()
                        .addType(SchemaType.INTEGER)
                        .minimum(BigDecimal.ONE)
                        .defaultValue(50);
            case "includeTotal" -> createSchema().addType(SchemaType.BOOLEAN).defaultValue(false);
            default -> createSchema().addType(SchemaType.STRING);
        };
    }

    private static String description(ListDefinition<?> list, String name) {
        return switch (name) {
            case "pageSize" -> "Items on a page; more than 500 is lowered to 500.";
            case "pageToken" -> "The nextPageToken of the page before, with the same filter and sort.";
            case "includeTotal" -> "Counts what the filter finds, exactly up to 10,000.";
            case "fields" -> "Trims the items to these, comma separated: " + String.join(", ", list.itemFields()) + ".";
            case "sort" ->
                "Comma separated, - for descending: " + String.join(", ", list.sortable()) + ". Default: "
                        + (list.defaultSort().isEmpty() ? "by id" : list.defaultSort()) + ".";
            default -> filter(list, name);
        };
    }

    private static String filter(ListDefinition<?> list, String name) {
        return list.fields().stream()
                .filter(f -> name.equals(f.name()) || name.startsWith(f.name() + "."))
                .findFirst()
                .map(f -> {
                    String values = f.codes().isEmpty() ? "" : " Of: " + String.join(", ", f.codes()) + ".";
                    return switch (name.substring(f.name().length())) {
                        case ".gte" -> "At least this.";
                        case ".lte" -> "At most this.";
                        case ".prefix" -> "Begins with this.";
                        default -> "Any of these, comma separated." + values;
                    };
                })
                .orElse("");
    }

    private static ListDefinition<?> definition(String className) {
        try {
            Class<?> holder =
                    Class.forName(className, true, Thread.currentThread().getContextClassLoader());
            for (Field field : holder.getDeclaredFields()) {
                if (field.getType() == ListDefinition.class) {
                    field.setAccessible(true);
                    return (ListDefinition<?>) field.get(null);
                }
            }
            throw new IllegalStateException("no ListDefinition in a static field of " + className);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read the list of " + className, e);
        }
    }
}
