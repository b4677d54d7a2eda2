package org.partnersuite.platform.rest.list;

import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Lists' statements are put together anew for each question, with {@code ?} for values and nowhere else: not worth a place
 * among the parsed statements that Jdbi keeps.
 */
final class PositionalSqlParser implements SqlParser {
    static final PositionalSqlParser INSTANCE = new PositionalSqlParser();

    private PositionalSqlParser() {}

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        ParsedSql.Builder parsed = ParsedSql.builder();
        int from = 0;
        for (int at = sql.indexOf('?'); at >= 0; at = sql.indexOf('?', from)) {
            parsed.append(sql.substring(from, at)).appendPositionalParameter();
            from = at + 1;
        }
        return parsed.append(sql.substring(from)).build();
    }

    @Override
    public String nameParameter(String rawName, StatementContext context) {
        throw new UnsupportedOperationException("a list's values have no names: " + rawName);
    }
}
