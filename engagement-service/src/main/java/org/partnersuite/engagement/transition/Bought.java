package org.partnersuite.engagement.transition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * Bought lines, in one currency.
 *
 * @param opportunityVersion version of the opportunity from which they were copied; null when entered by hand
 */
@Embeddable
public record Bought(
        @Column(name = "bought") @ColumnName("bought") @JsonColumn @JdbcTypeCode(SqlTypes.JSON)
        List<BoughtLine> lines,

        @Column(name = "bought_opportunity_version") @ColumnName("bought_opportunity_version") @Nullable
        Long opportunityVersion) {
    static final Bought NOTHING = new Bought(List.of(), null);

    public Bought {
        lines = List.copyOf(lines);
    }

    /** The sum of the lines; empty when there is none. */
    public Optional<Money> amount() {
        return lines.stream().map(BoughtLine::amount).reduce(Money::plus);
    }
}
