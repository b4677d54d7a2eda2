package org.partnersuite.engagement.squad;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.TeamMember;

/**
 * Editable fields of a squad. Its skills are codes of offerings and engagement types, so that requests can be matched.
 *
 * @param capacity number of concurrent projects; reducing it below the places held releases none
 */
@Embeddable
public record SquadDetails(
        @Schema(examples = "Austin data and AI") String name,
        @Schema(examples = "Austin") String location,
        @Schema(examples = "Americas") @Nullable String geography,
        @Schema(examples = "East") @Nullable String market,

        @Schema(examples = "[\"watsonx.ai\"]") @JdbcTypeCode(SqlTypes.ARRAY)
        List<String> offerings,

        @Schema(examples = "[\"MVP\"]") @JdbcTypeCode(SqlTypes.ARRAY)
        List<String> engagementTypes,

        @Schema(type = SchemaType.ARRAY, implementation = TeamMember.class) @Nested
        SquadPeople people,

        @Schema(description = "Who leads it: one of its people.", examples = "mia") @Nullable
        String leader,

        @Schema(examples = "3") int capacity,
        @Enumerated(EnumType.STRING) SquadStatus status) {

    public SquadDetails {
        offerings = List.copyOf(offerings);
        engagementTypes = List.copyOf(engagementTypes);
    }
}
