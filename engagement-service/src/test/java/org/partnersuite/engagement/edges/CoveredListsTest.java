package org.partnersuite.engagement.edges;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.platform.rest.list.FieldType;
import org.partnersuite.platform.rest.list.ListDefinition;
import org.partnersuite.platform.rest.list.ListField;
import org.partnersuite.platform.rest.list.Skipping;
import org.partnersuite.platform.rest.list.Use;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;

/** What a list says of its indexes is so: many rows are looked through for it. */
@Tag("XC-1")
class CoveredListsTest {
    private static final Pattern COLUMN = Pattern.compile("\\b[a-z]\\.([a-z_]+)");
    private static List<List<String>> indexes = List.of();
    private static List<String> skipping = List.of();
    private static List<String> constraints = List.of();

    @BeforeAll
    static void migrate() {
        TestDatabase database = PostgresServer.createDatabase("covered");
        Flyway.configure()
                .dataSource(database.asOwner())
                .locations("db/platform", "db/migration")
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .load()
                .migrate();
        try (Handle db = Jdbi.create(database.asOwner()).open()) {
            indexes = db.createQuery("""
                            select (select string_agg(regexp_replace(pg_get_indexdef(i.indexrelid, place, true),
                                        '^\\(*(\\w+) AT TIME ZONE .*::date\\)*$', '\\1.day'), ' ' order by place)
                                    from generate_series(1, i.indnatts) place)
                            from pg_index i join pg_class c on c.oid = i.indrelid
                            where c.relnamespace = 'public'::regnamespace
                            """).mapTo(String.class).stream()
                    .map(columns -> Arrays.asList(columns.split(" ")))
                    .toList();
            skipping = db.createQuery("""
                            select replace(replace(indexdef, ' ON public.', ' ON '), '::text', '') from pg_indexes where indexdef like '%USING gist%'
                            """).mapTo(String.class).list();
            constraints = db.createQuery(
                            "select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint where contype = 'c'")
                    .mapTo(String.class)
                    .list();
        }
    }

    static Stream<JavaField> lists() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.partnersuite.engagement")
                        .stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(ListDefinition.class));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void the_index_of_each_sort_holds_what_is_covered(JavaField list) throws IllegalAccessException {
        ListDefinition<?> definition = definition(list);
        List<String> covered = columns(definition, Use.COVERED);
        if (covered.isEmpty()) {
            return;
        }
        for (String sort : columns(definition, Use.SORT)) {
            assertThat(indexes)
                    .as("an index on %s, and %s", sort, covered)
                    .anyMatch(index -> index.get(0).equals(sort) && index.containsAll(covered));
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void an_index_skips_by_what_is_said_in_each_sort_by_time(JavaField list) throws IllegalAccessException {
        ListDefinition<?> definition = definition(list);
        Map<String, String> columns = columnsByField(definition);
        List<String> sorts = definition.fields().stream()
                .filter(field -> field.uses().contains(Use.SORT))
                .filter(field -> Set.of(FieldType.DATE, FieldType.INSTANT).contains(field.type()))
                .map(CoveredListsTest::column)
                .toList();
        for (Skipping said : definition.skipping()) {
            String begins = " " + table(definition) + " USING gist (" + columns.get(said.by()) + ",";
            String named = "(" + withoutAlias(said.named()) + ")";
            assertThat(skipping).anySatisfy(index -> {
                assertThat(index).contains(begins, named).contains(columns(definition, Use.COVERED));
                assertThat(index.replaceFirst(" INCLUDE .*", "")).contains(sorts);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void what_is_indexed_together_is(JavaField list) throws IllegalAccessException {
        ListDefinition<?> definition = definition(list);
        Map<String, ListField> fields =
                definition.fields().stream().collect(Collectors.toMap(ListField::name, field -> field));
        for (List<String> together : definition.indexedTogether()) {
            ListField sort = Objects.requireNonNull(fields.get(together.get(0)));
            String day = column(sort) + (sort.type() == FieldType.INSTANT ? ".day" : "");
            String range = column(Objects.requireNonNull(fields.get(together.get(1))));
            assertThat(indexes)
                    .as("an index on %s, %s and id", day, range)
                    .anyMatch(index -> index.size() > 2 && index.subList(0, 3).equals(List.of(day, range, "id")));
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void what_is_sorted_by_an_index_is(JavaField list) throws IllegalAccessException {
        ListDefinition<?> definition = definition(list);
        Map<String, String> columns = columnsByField(definition);
        for (List<String> sorted : definition.sortedByIndex()) {
            List<String> expected = Stream.concat(
                            sorted.stream().map(columns::get), Stream.of(withoutAlias(definition.id())))
                    .toList();
            assertThat(indexes).as("an index on %s", expected).contains(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void what_follows_is_constrained_to(JavaField list) throws IllegalAccessException {
        ListDefinition<?> definition = definition(list);
        Map<String, String> columns = columnsByField(definition);
        for (List<String> following : definition.following()) {
            assertThat(constraints)
                    .contains("%s CHECK ((%s >= (%s - '01:00:00'::interval)))"
                            .formatted(
                                    table(definition), columns.get(following.get(0)), columns.get(following.get(1))));
        }
    }

    private static ListDefinition<?> definition(JavaField list) throws IllegalAccessException {
        var field = list.reflect();
        field.setAccessible(true);
        return (ListDefinition<?>) field.get(null);
    }

    private static String table(ListDefinition<?> list) {
        return list.from().replaceFirst(" .*", "");
    }

    private static String withoutAlias(String sql) {
        return sql.replaceFirst("^\\w\\.", "");
    }

    private static String column(ListField field) {
        Matcher column = COLUMN.matcher(field.column());
        return column.find() ? column.group(1) : "";
    }

    private static Map<String, String> columnsByField(ListDefinition<?> list) {
        return list.fields().stream().collect(Collectors.toMap(ListField::name, CoveredListsTest::column));
    }

    private static List<String> columns(ListDefinition<?> list, Use use) {
        TreeSet<String> columns = new TreeSet<>();
        for (ListField field : list.fields()) {
            if (field.uses().contains(use) && !column(field).isEmpty()) {
                columns.add(column(field));
            }
        }
        return List.copyOf(columns);
    }
}
