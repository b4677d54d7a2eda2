package org.partnersuite.engagement.strategy.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.document.Replacement;
import org.partnersuite.engagement.strategy.PublishedVersion;
import org.partnersuite.engagement.strategy.StrategyAudit;
import org.partnersuite.engagement.strategy.StrategySubject;
import org.partnersuite.engagement.strategy.TechnicalStrategies;
import org.partnersuite.engagement.strategy.TechnicalStrategy;
import org.partnersuite.platform.rest.Answer;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.list.ListRequest;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** What the doors of clients' and of partners' strategies answer alike. */
@ApplicationScoped
class StrategyAnswers {
    private static final Representation<TechnicalStrategy, TechnicalStrategyResponse> STRATEGY = new Representation<>(
            "", s -> s.subject().path(), TechnicalStrategy::version, TechnicalStrategyResponse::of);

    private final TechnicalStrategies strategies;
    private final UnitOfWork work;
    private final Database database;

    StrategyAnswers(TechnicalStrategies strategies, UnitOfWork work, Database database) {
        this.strategies = strategies;
        this.work = work;
        this.database = database;
    }

    RestResponse<TechnicalStrategyResponse> get(StrategySubject subject, HttpHeaders headers) {
        return STRATEGY.get(headers, strategies.get(subject));
    }

    RestResponse<TechnicalStrategyResponse> put(
            StrategySubject subject, TechnicalStrategyRequest request, @Nullable String ifMatch) {
        return work.run(change -> {
                    var put = strategies.put(change, subject, new Replacement(ifMatch), request.draft());
                    return STRATEGY.put(put.begun(), put.strategy());
                })
                .of();
    }

    RestResponse<TechnicalStrategyResponse> patch(
            StrategySubject subject, MergePatch<TechnicalStrategyRequest> patch, @Nullable String ifMatch) {
        IfMatch match = IfMatch.required(ifMatch);
        return work.run(change -> STRATEGY.ok(strategies.edit(
                        change, subject, match, draft -> patch.applyTo(TechnicalStrategyRequest.of(draft))
                                .draft())))
                .of();
    }

    /** The answer's ETag is the strategy's next one. */
    RestResponse<StrategyVersionResponse> publish(
            StrategySubject subject, PublicationRequest request, @Nullable String ifMatch) {
        IfMatch match = IfMatch.required(ifMatch);
        return work.run(change -> {
                    TechnicalStrategy published = strategies.publish(change, subject, match, request.note());
                    PublishedVersion latest = Objects.requireNonNull(published.latest());
                    return Answer.created(
                            URI.create(subject.path() + "/versions/" + latest.number()),
                            published.version(),
                            StrategyVersionResponse.of(latest));
                })
                .of();
    }

    Page<StrategyVersionResponse.Summary> versions(StrategySubject subject, UriInfo uri) {
        ListRequest<StrategyVersionResponse.Summary> asked = StrategyVersionList.LIST.asked(uri);
        return database.readList(db -> asked.where(
                        "v.strategy_id = ?", strategies.get(db, subject).id())
                .page(db, (row, context) -> StrategyVersionResponse.Summary.read(row)));
    }

    RestResponse<StrategyVersionResponse> version(StrategySubject subject, int number, HttpHeaders headers) {
        return ConditionalGet.of(headers, 1, StrategyVersionResponse.of(strategies.version(subject, number)));
    }

    /** @param since the version before when null */
    StrategyChangesResponse changes(StrategySubject subject, int number, @Nullable Integer since) {
        PublishedVersion version = strategies.version(subject, number);
        int from = since == null ? number - 1 : since;
        return StrategyChangesResponse.of(version, from == 0 ? null : strategies.version(subject, from));
    }

    Page<HistoryEntry> history(StrategySubject subject, UriInfo uri) {
        ListRequest<HistoryEntry> asked = History.LIST.asked(uri);
        return database.readList(db -> History.of(
                db, StrategyAudit.AGGREGATE, strategies.get(db, subject).id(), asked));
    }
}
