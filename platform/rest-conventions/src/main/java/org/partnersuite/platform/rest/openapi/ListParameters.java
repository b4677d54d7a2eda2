package org.partnersuite.platform.rest.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.list.FieldType;
import org.partnersuite.platform.rest.list.ListDefinition;
import org.partnersuite.platform.rest.list.ListField;
import org.partnersuite.platform.rest.list.Listing;

/** The parameters of a list, described from its definition. */
final class ListParameters {
    private ListParameters() {}

    /** The list of a method; null when it returns none. */
    static @Nullable ListDefinition<?> of(MethodInfo method) {
        AnnotationInstance listing = method.annotation(Listing.class);
        return listing == null
                ? null
                : definition(listing.value().asClass().name().toString());
    }

    static void add(Operation operation, ListDefinition<?> list) {
        for (String name : list.parameters().stream().sorted().toList()) {
            Parameter parameter = createParameter()
                    .name(name)
                    .in(Parameter.In.QUERY)
                    .required(false)
                    .description(description(list, name))
                    .schema(schema(list, name));
            if (parameter.getSchema().getItems() != null) {
                parameter.style(Parameter.Style.FORM).explode(false);
            }
            if (name.equals("sort") && !list.accessPaths().isEmpty()) {
                parameter.addExtension("x-access-paths", Json.mapper().convertValue(list.accessPaths(), List.class));
            }
            operation.addParameter(parameter);
        }
    }

    private static Schema schema(ListDefinition<?> list, String name) {
        return switch (name) {
            case "pageSize" ->
                createSchema()
                        .addType(SchemaType.INTEGER)
                        .format("int32")
                        .minimum(BigDecimal.ONE)
                        .defaultValue(50);
            case "includeTotal", "includeMerged" ->
                createSchema().addType(SchemaType.BOOLEAN).defaultValue(false);
            case "pageToken" -> createSchema().addType(SchemaType.STRING);
            case "fields" -> several(codes(list.itemFields()));
            case "sort" -> codes(bothWays(list.sortable()));
            default -> filterSchema(list, name);
        };
    }

    /** A filter by values takes any of several; a bound and a beginning are one value. */
    private static Schema filterSchema(ListDefinition<?> list, String name) {
        ListField field = field(list, name);
        Schema one = one(field);
        boolean values = name.equals(field.name()) && field.type() != FieldType.BOOLEAN;
        return values ? several(one) : one;
    }

    private static Schema one(ListField field) {
        if (!field.codes().isEmpty()) {
            return codes(field.codes());
        }
        return switch (field.type()) {
            case UUID -> text().format("uuid");
            case DATE -> text().format("date");
            case INSTANT -> text().format("date-time");
            case DECIMAL -> createSchema().addType(SchemaType.NUMBER);
            case INTEGER -> createSchema().addType(SchemaType.INTEGER).format("int64");
            case BOOLEAN -> createSchema().addType(SchemaType.BOOLEAN);
            case TEXT, TEXTS -> text().maxLength(1_000);
        };
    }

    private static Schema several(Schema one) {
        return createSchema().addType(SchemaType.ARRAY).items(one).minItems(1);
    }

    private static Schema codes(List<String> codes) {
        return text().enumeration(List.copyOf(codes));
    }

    private static Schema text() {
        return createSchema().addType(SchemaType.STRING);
    }

    private static List<String> bothWays(List<String> fields) {
        return fields.stream().flatMap(field -> Stream.of(field, "-" + field)).toList();
    }

    private static String description(ListDefinition<?> list, String name) {
        return switch (name) {
            case "pageSize" -> "Page size. Values above 500 are reduced to 500.";
            case "pageToken" ->
                "nextPageToken of the previous page. Filter and sort must be the same as for that page.";
            case "includeTotal" -> "Whether to return the number of matching items, exact up to 10,000.";
            case "includeMerged" ->
                "Whether to return records that were merged into others, too; mergedInto names the survivor.";
            case "fields" -> "Fields to return for each item, comma separated. Default: all.";
            case "sort" ->
                "Sort field; a leading - sorts descending, and the id breaks ties. Default: "
                        + (list.defaultSortText().isEmpty() ? "by id" : list.defaultSortText()) + ". "
                        + list.fastQuestions();
            default -> filter(field(list, name), name);
        };
    }

    private static String filter(ListField field, String name) {
        return switch (name.substring(field.name().length())) {
            case ListField.FROM -> "Only items whose " + field.name() + " is this or " + later(field) + ".";
            case ListField.TO -> "Only items whose " + field.name() + " is this or " + earlier(field) + ".";
            case ListField.PREFIX -> "Only items whose " + field.name() + " begins with this; case-sensitive.";
            default -> values(field);
        };
    }

    private static String values(ListField field) {
        if (field.type() == FieldType.BOOLEAN) {
            return "Only items whose " + field.name() + " is this.";
        }
        String values = field.isMany()
                ? "Only items with any of these among their " + field.name() + ", comma separated."
                : "Only items whose " + field.name() + " is one of these, comma separated.";
        return isText(field) ? values + " A comma within a value is written `\\,`. Case-sensitive." : values;
    }

    private static boolean isText(ListField field) {
        return (field.type() == FieldType.TEXT || field.isMany())
                && field.codes().isEmpty();
    }

    private static String later(ListField field) {
        return isTime(field) ? "later" : "more";
    }

    private static String earlier(ListField field) {
        return isTime(field) ? "earlier" : "less";
    }

    private static boolean isTime(ListField field) {
        return field.type() == FieldType.DATE || field.type() == FieldType.INSTANT;
    }

    /** The field that a parameter filters by. */
    private static ListField field(ListDefinition<?> list, String name) {
        return list.fields().values().stream()
                .filter(f -> name.equals(f.name()) || name.startsWith(f.name() + "."))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no field of " + name));
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
