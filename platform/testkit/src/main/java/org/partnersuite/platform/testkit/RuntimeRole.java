package org.partnersuite.platform.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What a service's runtime role may do in its database beyond what it needs. */
public final class RuntimeRole {
    private static final String EXCESS = """
            select table_name || ': ' || kind
            from (values ('audit_entry', 'UPDATE'), ('audit_entry', 'DELETE'), ('audit_entry', 'TRUNCATE'),
                         ('flyway_schema_history', 'INSERT'), ('flyway_schema_history', 'UPDATE'),
                         ('flyway_schema_history', 'DELETE'), ('flyway_schema_history', 'TRUNCATE')) held (table_name, kind),
                 (values (current_user::text), ('partner_caller')) role (name)
            where has_table_privilege(role.name, table_name, kind)
            union all
            select datname || ': CONNECT' from pg_database
            where datname <> current_database() and datallowconn and has_database_privilege(datname, 'CONNECT')
            union all
            select datname || ': TEMPORARY' from pg_database
            where datallowconn and has_database_privilege(datname, 'TEMPORARY')
            union all
            select 'owner of ' || oid::regclass from pg_class where relowner = current_user::regrole
            union all
            select 'superuser' from pg_roles where rolname = current_user
                and (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls)
            order by 1
            """;

    private RuntimeRole() {}

    /** Rights on what only the owner writes, on other databases and to own anything; none is as it should be. */
    public static List<String> excessRights(DataSource asRuntimeRole) throws SQLException {
        try (Connection connection = asRuntimeRole.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(EXCESS)) {
            List<String> rights = new ArrayList<>();
            while (rows.next()) {
                rights.add(rows.getString(1));
            }
            return rights;
        }
    }
}
