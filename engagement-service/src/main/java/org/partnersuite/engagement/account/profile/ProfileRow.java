package org.partnersuite.engagement.account.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.partnersuite.platform.rest.Json;

/** A profile's columns. */
public final class ProfileRow {
    private static final TypeReference<List<Priority>> PRIORITIES = new TypeReference<>() {};

    private ProfileRow() {}

    public static AccountProfile read(ResultSet row) throws SQLException {
        return new AccountProfile(
                row.getObject("account_id", UUID.class),
                row.getLong("version"),
                new ProfileDetails(
                        row.getString("market"),
                        row.getString("industry_dynamics"),
                        row.getString("technology_choices"),
                        row.getString("current_landscape"),
                        priorities(row.getString("priorities"))),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static List<Priority> priorities(String json) {
        try {
            return Json.mapper().readValue(json, PRIORITIES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("written by ourselves", e);
        }
    }
}
