package org.partnersuite.customersuccess.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.Account;
import org.partnersuite.customersuccess.customer.AccountCustomers;
import org.partnersuite.customersuccess.customer.Customer;
import org.partnersuite.customersuccess.handoff.DealFacts.DealFact;
import org.partnersuite.customersuccess.handoff.template.HandoffTemplate;
import org.partnersuite.customersuccess.handoff.template.HandoffTemplates;
import org.partnersuite.customersuccess.handoff.template.HandoffTemplates.Published;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** Handoffs from sales open by themselves: with the first submission of a transition document, or with the win. */
@ApplicationScoped
public class Handoffs {
    private static final String BOUGHT = "WHAT_WAS_BOUGHT";

    /** A win that is older when it is first heard of is history, such as an import: it opens nothing. */
    private static final int HISTORY_DAYS = 90;

    private final HandoffRepository handoffs;

    Handoffs(HandoffRepository handoffs) {
        this.handoffs = handoffs;
    }

    /**
     * The first submission of a document opens a handoff, or joins the one that its won opportunity has without a document;
     * each later version updates it, and older versions are ignored. A document that is submitted again initiates the
     * handoff again.
     *
     * @param documents at most one version of each
     */
    public void follow(Change change, List<SubmittedDocument> documents) {
        if (documents.isEmpty()) {
            return;
        }
        List<UUID> opportunities = documents.stream()
                .flatMap(document -> Stream.ofNullable(document.opportunityId()))
                .toList();
        Map<UUID, DealFact> deals = DealFacts.locked(change.db(), opportunities);
        List<UUID> ids = documents.stream().map(SubmittedDocument::id).toList();
        Map<UUID, Handoff> known = new HashMap<>();
        handoffs.locked(
                        "document.transitionDocumentId in ?1 or document.transitionDocumentId is null"
                                + " and template = ?2 and subject.opportunityId in ?3 order by id",
                        ids,
                        HandoffTemplate.SALES,
                        opportunities)
                .forEach(handoff -> known.put(key(handoff), handoff));
        Published template = template(change.db());
        Map<UUID, UUID> customers = customers(
                change.db(),
                documents.stream().map(SubmittedDocument::accountId).toList());
        for (SubmittedDocument document : documents) {
            Handoff handoff = known.get(document.id());
            if (handoff == null && document.opportunityId() != null) {
                handoff = known.remove(document.opportunityId());
            }
            if (handoff == null) {
                open(change, template, document, customers, deals);
            } else if (handoff.isBehind(document)) {
                follow(change, handoff, template, document, customers, deals);
            }
        }
    }

    /**
     * A won opportunity without a handoff opens one; the day of its close is the day from which the handoffs of an
     * opportunity are due.
     *
     * @param deals at most one version of each
     */
    public void close(Change change, List<WonDeal> deals) {
        Set<UUID> fresh = DealFacts.keep(change.db(), deals);
        List<WonDeal> news = deals.stream()
                .filter(deal -> fresh.contains(deal.opportunityId()))
                .toList();
        if (news.isEmpty()) {
            return;
        }
        Map<UUID, Customer> customers = customersOfWon(change, news);
        Map<UUID, List<Handoff>> known = handoffs
                .locked("template = ?1 and subject.opportunityId in ?2 order by id", HandoffTemplate.SALES, fresh)
                .stream()
                .collect(Collectors.groupingBy(
                        handoff -> Objects.requireNonNull(handoff.subject().opportunityId())));
        Published template = template(change.db());
        for (WonDeal deal : news) {
            Customer customer = customers.get(deal.accountId());
            List<Handoff> found = known.getOrDefault(deal.opportunityId(), List.of());
            for (Handoff handoff : found) {
                closed(
                        change,
                        handoff,
                        template.template(),
                        deal.closedOn(),
                        deal.partnerId(),
                        deal.bought(),
                        customer);
                handoffs.changed(change, deal.closedOn() == null ? "deal reopened" : "deal closed", handoff);
            }
            if (found.isEmpty() && isRecent(deal.closedOn(), Days.today(change))) {
                HandoffSubject subject = new HandoffSubject(
                        customer == null ? null : customer.id(),
                        deal.accountId(),
                        deal.opportunityId(),
                        null,
                        null,
                        null,
                        null,
                        null);
                Handoff handoff =
                        Handoff.opened(Stamp.of(change), template, subject, HandoffPeople.NOBODY, change.now());
                closed(
                        change,
                        handoff,
                        template.template(),
                        deal.closedOn(),
                        deal.partnerId(),
                        deal.bought(),
                        customer);
                handoffs.created(change, "opened by the win", handoff);
            }
        }
    }

    static boolean isRecent(@Nullable LocalDate closedOn, LocalDate today) {
        return closedOn != null && !closedOn.isBefore(today.minusDays(HISTORY_DAYS));
    }

    private void open(
            Change change,
            Published template,
            SubmittedDocument document,
            Map<UUID, UUID> customers,
            Map<UUID, DealFact> deals) {
        HandoffSubject subject = new HandoffSubject(
                customers.get(document.accountId()), document.accountId(), null, null, null, null, null, null);
        Handoff handoff = Handoff.opened(Stamp.of(change), template, subject, HandoffPeople.NOBODY, document.sentAt());
        apply(change, handoff, template, document, deals);
        handoffs.created(change, "opened", handoff);
    }

    private void follow(
            Change change,
            Handoff handoff,
            Published template,
            SubmittedDocument document,
            Map<UUID, UUID> customers,
            Map<UUID, DealFact> deals) {
        UUID customer = customers.get(document.accountId());
        if (customer != null) {
            handoff.belongTo(customer);
        }
        apply(change, handoff, template, document, deals);
        handoffs.changed(change, "followed its document", handoff);
    }

    private static void apply(
            Change change, Handoff handoff, Published template, SubmittedDocument document, Map<UUID, DealFact> deals) {
        handoff.follow(document);
        handoff.progress(followed(handoff.progress(), document));
        DealFact deal = document.opportunityId() == null ? null : deals.get(document.opportunityId());
        if (deal != null && deal.closedOn() != null) {
            closed(change, handoff, template.template(), deal.closedOn(), deal.partnerId(), deal.bought(), null);
        }
    }

    /**
     * The handoff decides, and the document follows it; what a document says of its decision is news only while the handoff
     * is undecided: it was decided on before handoffs were.
     */
    static HandoffProgress followed(HandoffProgress progress, SubmittedDocument document) {
        boolean undecided =
                progress.status() == HandoffStatus.INITIATED || progress.status() == HandoffStatus.IN_REVIEW;
        if (document.status() == HandoffStatus.INITIATED) {
            return progress.status() == HandoffStatus.RETURNED
                            || undecided && !document.sentAt().equals(progress.initiatedAt())
                    ? HandoffProgress.begun(document.sentAt())
                    : progress;
        }
        return undecided
                ? progress.decided(
                        document.status(),
                        Objects.requireNonNull(document.decidedAt()),
                        document.decidedBy(),
                        document.returnReason())
                : progress;
    }

    private static void closed(
            Change change,
            Handoff handoff,
            HandoffTemplate template,
            @Nullable LocalDate closedOn,
            @Nullable UUID partner,
            @Nullable String bought,
            @Nullable Customer customer) {
        handoff.close(closedOn, template.dueOn(closedOn));
        if (customer != null) {
            handoff.belongTo(customer.id());
        }
        if (partner != null) {
            HandoffPeople people = handoff.people();
            handoff.revise(
                    new HandoffPeople(people.sender(), people.receiver(), partner),
                    handoff.subject().useCase());
        }
        if (bought != null && !handoff.information().containsKey(BOUGHT)) {
            handoff.give(BOUGHT, new GivenInformation(bought, change.caller().subject(), change.now()));
        }
    }

    private static Map<UUID, Customer> customersOfWon(Change change, List<WonDeal> deals) {
        Map<UUID, Account> accounts = deals.stream()
                .filter(deal -> deal.closedOn() != null)
                .map(deal -> new Account(deal.accountId(), deal.accountVersion(), deal.accountName()))
                .collect(Collectors.toMap(
                        Account::id, Function.identity(), (a, b) -> a.version() >= b.version() ? a : b));
        return accounts.isEmpty() ? Map.of() : AccountCustomers.of(change, accounts.values());
    }

    private static Map<UUID, UUID> customers(Handle db, Collection<UUID> accounts) {
        return db
                .createQuery("select account_id, customer_id from customer_of_account where account_id = any (:ids)")
                .bindArray("ids", UUID.class, accounts)
                .map((row, context) ->
                        Map.entry(row.getObject("account_id", UUID.class), row.getObject("customer_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Published template(Handle db) {
        return HandoffTemplates.newest(db, HandoffTemplate.SALES)
                .orElseThrow(() -> new IllegalStateException("the template ships with the service"));
    }

    /** By its document, or by its opportunity while it has none. */
    private static UUID key(Handoff handoff) {
        SourceDocument document = handoff.document();
        return document == null
                ? Objects.requireNonNull(handoff.subject().opportunityId())
                : document.transitionDocumentId();
    }
}
