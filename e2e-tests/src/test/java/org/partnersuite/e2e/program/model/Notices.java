package org.partnersuite.e2e.program.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The notices of a partner, one for each shortfall (PP-5). */
public final class Notices {
    private final List<Notice> all = new ArrayList<>();

    /** When a month is over: a partner without a tier is held against the lowest one, and only one that participates at all. */
    public void judge(LocalDate monthEnd, BigDecimal projected, boolean participates, Tier held, Edition edition) {
        Tier tier = held == Tier.NONE ? Tier.SILVER : held;
        BigDecimal target = edition.of(tier).target();
        boolean isShort = participates && projected.compareTo(target) < 0;
        Notice last = all.isEmpty() ? null : all.getLast();
        if (last != null && last.isOpen()) {
            String why =
                    !participates ? "NOT_PARTICIPATING" : last.tier() != tier ? "OTHER_TIER" : isShort ? "" : "MET";
            if (why.isEmpty()) {
                all.set(all.size() - 1, last.judged(target, projected, monthEnd));
                return;
            }
            all.set(all.size() - 1, last.closed(projected, monthEnd, why));
        }
        if (isShort) {
            all.add(Notice.open(tier, target, projected, monthEnd));
        }
    }

    public List<String> told() {
        return all.stream().map(Notice::told).sorted().toList();
    }
}
