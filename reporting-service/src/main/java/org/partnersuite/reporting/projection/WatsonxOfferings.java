package org.partnersuite.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

/** The offerings that bring an opportunity onto the watsonx views (EN-11). They are data; a change of them needs a rebuild. */
@ApplicationScoped
public class WatsonxOfferings {
    private final Database database;
    private volatile @Nullable Set<String> codes;

    public WatsonxOfferings(Database database) {
        this.database = database;
    }

    public Set<String> codes() {
        Set<String> known = codes;
        if (known == null) {
            known = database.readAs(
                    Caller.service("reporting"),
                    db -> Set.copyOf(db.createQuery("select code from watsonx_offering")
                            .mapTo(String.class)
                            .list()));
            codes = known;
        }
        return known;
    }

    Map<String, BigDecimal> amounts(Map<String, BigDecimal> ofAllOfferings) {
        Map<String, BigDecimal> kept = new TreeMap<>(ofAllOfferings);
        kept.keySet().retainAll(codes());
        return kept;
    }
}
