package org.partnersuite.engagement.opportunity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.engagement.reference.ReferenceSetId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Money;

/** Rules for the details of every opportunity, however they came in (EN-6). They report every fault. */
public final class OpportunityRules {
    private static final Set<String> CURRENCIES = Set.copyOf(Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .toList());

    private final ReferenceData reference;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    private OpportunityRules(ReferenceData reference, LocalDate today) {
        this.reference = reference;
        this.today = today;
    }

    public static List<Fault> faultsOf(OpportunityDetails details, ReferenceData reference, LocalDate today) {
        OpportunityRules rules = new OpportunityRules(reference, today);
        rules.check(details);
        return rules.faults;
    }

    /** The dates of the stage must not be in the future. */
    static List<Fault> faultsOf(StageProgress progress, LocalDate today) {
        LocalDate entered = LocalDate.ofInstant(progress.stageEnteredAt(), ZoneOffset.UTC);
        boolean given = !entered.equals(progress.engagedOn()) && !entered.equals(progress.closedOn());
        return Stream.of(
                        inFuture("/engagedOn", progress.engagedOn(), today),
                        inFuture("/stageEnteredOn", given ? entered : null, today),
                        inFuture("/closedOn", progress.closedOn(), today))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Retired offerings stay on the lines that have them; a line of today sells another one. */
    static List<Fault> retiredIn(OpportunityDetails details, List<String> sold, ReferenceData reference) {
        Set<String> current = reference.current(ReferenceSetId.OFFERINGS);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < details.lines().size(); i++) {
            String offering = details.lines().get(i).offering();
            if (reference.offerings().contains(offering) && !current.contains(offering) && !sold.contains(offering)) {
                faults.add(Fault.at(
                        "/lines/" + i + "/offering",
                        "retired_code",
                        "This code is retired. One of: " + String.join(", ", current) + "."));
            }
        }
        return faults;
    }

    public static boolean isCurrency(String code) {
        return CURRENCIES.contains(code);
    }

    private void check(OpportunityDetails details) {
        if (!isCurrency(details.currency())) {
            fault("/currency", "unknown_currency", "Not a currency of ISO 4217: " + details.currency() + ".");
        }
        checkLines(details);
        knownOnce("/strategyCodes", details.strategyCodes(), reference.strategyCodes());
        knownOnce("/useCases", details.useCases(), reference.useCases());
        once("/team", details.team(), member -> member.person() + " as " + member.role());
        TechnicalQualification qualification = details.technicalQualification();
        if (qualification != null) {
            inFuture("/technicalQualification/on", qualification.on(), today).ifPresent(faults::add);
        }
        TechnicalBlocker blocker = details.technicalBlocker();
        if (blocker != null) {
            inFuture("/technicalBlocker/since", blocker.since(), today).ifPresent(faults::add);
        }
    }

    private void checkLines(OpportunityDetails details) {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < details.lines().size(); i++) {
            ProductLine line = details.lines().get(i);
            String at = "/lines/" + i;
            known(at + "/offering", line.offering(), reference.offerings());
            known(at + "/family", line.family(), reference.productFamilies());
            if (line.quantity() < 1) {
                fault(at + "/quantity", "out_of_range", "The quantity must be at least 1.");
            }
            if (line.termMonths() < 1 || line.termMonths() > ProductLine.MOST_MONTHS) {
                fault(
                        at + "/termMonths",
                        "out_of_range",
                        "The term must be from 1 to " + ProductLine.MOST_MONTHS + " months.");
            }
            if (line.id() != null && !ids.add(line.id())) {
                fault(at + "/id", "repeated", "Another line has this id.");
            }
            amount(at + "/amount", line.amount(), details);
            portion(at + "/partnerPortion", line.partnerPortion(), details);
            portion(at + "/valueAddPortion", line.valueAddPortion(), details);
            if (line.listAmount() != null) {
                amount(at + "/listAmount", line.listAmount(), details);
            }
        }
        BigDecimal sum =
                details.lines().stream().map(line -> line.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.precision() - sum.scale() > Money.MAX_INTEGER_DIGITS) {
            fault("/lines", "out_of_range", "The sum of the line amounts exceeds the maximum amount.");
        }
    }

    private void portion(String at, @Nullable Money portion, OpportunityDetails details) {
        if (portion == null) {
            return;
        }
        if (details.partnerId() == null) {
            fault(at, "without_partner", "Portions require a partner deal. This opportunity has no partnerId.");
        }
        amount(at, portion, details);
    }

    private void amount(String at, Money amount, OpportunityDetails details) {
        if (amount.amount().signum() < 0) {
            fault(at + "/amount", "out_of_range", "An amount must not be negative.");
        }
        if (!amount.currency().equals(details.currency())) {
            fault(
                    at + "/currency",
                    "other_currency",
                    "Amounts must be in the opportunity's currency, " + details.currency() + ".");
        }
    }

    private void knownOnce(String at, List<String> codes, Set<String> known) {
        for (int i = 0; i < codes.size(); i++) {
            known(at + "/" + i, codes.get(i), known);
        }
        once(at, codes, code -> code);
    }

    private void known(String at, String code, Set<String> known) {
        if (!known.contains(code)) {
            fault(at, "unknown_code", "One of: " + String.join(", ", known) + ".");
        }
    }

    private <T> void once(String at, List<T> values, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(name.apply(values.get(i)))) {
                fault(at + "/" + i, "repeated", "Named twice: " + name.apply(values.get(i)) + ".");
            }
        }
    }

    private static Optional<Fault> inFuture(String at, @Nullable LocalDate date, LocalDate today) {
        return date == null || !date.isAfter(today)
                ? Optional.empty()
                : Optional.of(Fault.at(at, "in_future", "The date must not be in the future, after " + today + "."));
    }

    private void fault(String at, String code, String detail) {
        faults.add(Fault.at(at, code, detail));
    }
}
