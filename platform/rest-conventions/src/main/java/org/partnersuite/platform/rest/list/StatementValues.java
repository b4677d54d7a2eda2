package org.partnersuite.platform.rest.list;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.postgresql.PGStatement;

/** Gives a list's statement its values. */
final class StatementValues {
    /**
     * PostgreSQL comes to one plan for a statement that is prepared, whatever its values: a range that leaves nothing would
     * be looked for as if it left a third.
     */
    static final StatementCustomizer PLANNED_FOR_THEM = new StatementCustomizer() {
        @Override
        public void beforeExecution(PreparedStatement statement, StatementContext context) throws SQLException {
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
    };

    private StatementValues() {}

    static void bind(Query query, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            switch (values.get(i)) {
                case List<?> many -> query.bind(i, texts(many));
                case String text -> query.bind(i, untyped(text));
                default -> query.bind(i, values.get(i));
            }
        }
    }

    /** Of no type: the SQL's cast gives it one, once. A text would be cast for each row that is looked at. */
    private static Argument untyped(String text) {
        return (position, statement, context) -> statement.setObject(position, text, Types.OTHER);
    }

    private static Argument texts(List<?> values) {
        return (position, statement, context) -> {
            String literal = context.getConnection()
                    .createArrayOf("text", values.toArray())
                    .toString();
            statement.setObject(position, literal, Types.OTHER);
        };
    }
}
