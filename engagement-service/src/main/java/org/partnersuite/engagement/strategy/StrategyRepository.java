package org.partnersuite.engagement.strategy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.account.AccountStore;
import org.partnersuite.engagement.decisionpoint.DecisionPointState;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Where strategies and their published versions are kept. */
@ApplicationScoped
public class StrategyRepository implements AggregateRepository<TechnicalStrategy> {
    public static final AggregateType<TechnicalStrategy> STRATEGY =
            new AggregateType<>("technical-strategy", "engagement.technical-strategy.v1", State::of, Audited::of);

    /** Of {@link #TABLES}. */
    public static final String COLUMNS = """
            s.*, v.strategy_id as latest_strategy_id, v.owner as latest_owner, v.number as latest_number,
            v.published_by as latest_published_by, v.published_at as latest_published_at, v.note as latest_note,
            v.content as latest_content, v.decision_points as latest_decision_points
            """;

    /** Strategies {@code s}, each with its latest publication. */
    public static final String TABLES = """
            technical_strategy s
            left join technical_strategy_version v on v.strategy_id = s.id and v.number = s.published_number
            """;

    /** Of clients, those that were published, as a relation. */
    public static final String PUBLISHED = """
            (select account_id, published_number, tdp_count, use_case_count from technical_strategy
             where published_number > 0)""";

    private static final String SELECT = "select " + COLUMNS + " from " + TABLES;
    private static final String OF_ACCOUNT = SELECT + " where s.account_id in (:account, "
            + AccountStore.survivorOf(":account") + ") order by s.account_id <> :account limit 1";
    private static final Table<PublishedVersion> VERSION =
            Table.of("technical_strategy_version", "number", PublishedVersion.class);
    private static final CurrentStates.Reader STATES = CurrentStates.query(
            "select 1 from technical_strategy where id = any(:ids) order by id for share",
            SELECT + " where s.id = any(:ids) order by s.id",
            Rows.of(TechnicalStrategy.class, STRATEGY::state));

    @Override
    public AggregateType<TechnicalStrategy> aggregate() {
        return STRATEGY;
    }

    /**
     * Of a merged account: the strategy that it kept, or else that of its survivor.
     *
     * @throws Problem 404
     */
    public static TechnicalStrategy get(Handle db, StrategySubject subject) {
        var query = subject.accountId() != null
                ? db.createQuery(OF_ACCOUNT).bind("account", subject.accountId())
                : db.createQuery(SELECT + " where s.partner_id = :partner and s.brand = :brand")
                        .bind("partner", subject.partnerId())
                        .bind("brand", subject.brand());
        return query.mapTo(TechnicalStrategy.class).findOne().orElseThrow(Problem::notFound);
    }

    /** @throws Problem 404 */
    public static PublishedVersion version(Handle db, StrategySubject subject, int number) {
        return version(db, get(db, subject).id(), number).orElseThrow(Problem::notFound);
    }

    /** The strategy, locked until the transaction ends; what was published of it is read under the lock. */
    Optional<TechnicalStrategy> ofSubject(Change change, StrategySubject subject) {
        List<TechnicalStrategy> locked = subject.accountId() != null
                ? locked("subject.accountId = ?1", subject.accountId())
                : locked("subject.partnerId = ?1 and subject.brand = ?2", subject.partnerId(), subject.brand());
        locked.forEach(strategy -> strategy.show(
                version(change.db(), strategy.id(), strategy.published().number())
                        .orElse(null)));
        return locked.stream().findFirst();
    }

    TechnicalStrategy published(Change change, TechnicalStrategy strategy, PublishedVersion version) {
        VERSION.insert(change.db(), List.of(version));
        return changed(change, "published", strategy);
    }

    @Override
    public List<OutgoingEvent> read(Handle db, Collection<UUID> ids) {
        return STATES.read(db, ids);
    }

    private static Optional<PublishedVersion> version(Handle db, UUID strategy, int number) {
        return db.createQuery(
                        "select * from technical_strategy_version where strategy_id = :strategy and number = :number")
                .bind("strategy", strategy)
                .bind("number", number)
                .mapTo(PublishedVersion.class)
                .findOne();
    }

    /**
     * The data of {@code engagement.technical-strategy.v1}: what was published last, without the internal strategy, which
     * is not for other systems; a draft is its owner's.
     */
    private record State(
            UUID id,
            long version,
            @JsonUnwrapped StrategySubject subject,
            String owner,
            @Nullable Published published,
            Instant createdAt,
            Instant updatedAt) {
        static State of(TechnicalStrategy strategy) {
            PublishedVersion latest = strategy.latest();
            return new State(
                    strategy.id(),
                    strategy.version(),
                    strategy.subject(),
                    strategy.draft().owner(),
                    latest == null ? null : Published.of(latest.publication()),
                    strategy.createdAt(),
                    strategy.updatedAt());
        }
    }

    private record Published(
            int number,
            String publishedBy,
            Instant publishedAt,
            @Nullable String note,
            @JsonUnwrapped VisibleContent content,
            List<DecisionPointState> decisionPoints) {
        static Published of(Publication publication) {
            return new Published(
                    publication.number(),
                    publication.publishedBy(),
                    publication.publishedAt(),
                    publication.note(),
                    publication.content().visible(),
                    publication.decisionPoints());
        }
    }

    private record Audited(@JsonUnwrapped StrategyContent content, String owner, int publishedVersion) {
        static Audited of(TechnicalStrategy strategy) {
            return new Audited(
                    strategy.draft().content(),
                    strategy.draft().owner(),
                    strategy.published().number());
        }
    }
}
