package org.partnersuite.engagement.initiative;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An initiative as those name it that are linked to it. */
public record InitiativeName(UUID id, String name) {
    /** Of a table {@code i}, joined to what may name none. */
    public static final String COLUMNS = "i.id as named_initiative, i.name as initiative_name";

    public static @Nullable InitiativeName read(ResultSet row) throws SQLException {
        UUID id = row.getObject("named_initiative", UUID.class);
        return id == null ? null : new InitiativeName(id, row.getString("initiative_name"));
    }
}
