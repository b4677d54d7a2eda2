package org.partnersuite.engagement.strategy.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Objects;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.strategy.PublishedVersion;
import org.partnersuite.engagement.strategy.StrategyRepository;
import org.partnersuite.engagement.strategy.StrategySubject;
import org.partnersuite.engagement.strategy.TechnicalStrategies;
import org.partnersuite.engagement.strategy.TechnicalStrategy;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Common responses of clients' and partners' strategies. */
@ApplicationScoped
class StrategyResponses {
    private static final Representation<TechnicalStrategy, TechnicalStrategyResponse> STRATEGY = new Representation<>(
            "", s -> s.subject().path(), TechnicalStrategy::version, TechnicalStrategyResponse::of);

    private final TechnicalStrategies strategies;
    private final Resources resources;

    StrategyResponses(TechnicalStrategies strategies, Resources resources) {
        this.strategies = strategies;
        this.resources = resources;
    }

    RestResponse<TechnicalStrategyResponse> get(StrategySubject subject, HttpHeaders headers) {
        return STRATEGY.get(headers, strategy(subject));
    }

    RestResponse<TechnicalStrategyResponse> put(StrategySubject subject, TechnicalStrategyRequest request) {
        return resources.put((change, match) -> {
            var strategy = strategies.put(change, subject, match, request.draft());
            return STRATEGY.put(change.isNew(strategy.version(), strategy.createdAt()), strategy);
        });
    }

    RestResponse<TechnicalStrategyResponse> patch(StrategySubject subject, MergePatch<TechnicalStrategyRequest> patch) {
        return resources.change((change, match) -> STRATEGY.ok(
                strategies.edit(change, subject, match, known -> patch.applyTo(TechnicalStrategyResponse.of(known))
                        .draft())));
    }

    /** The ETag of the response is the strategy's new one. */
    RestResponse<StrategyVersionResponse> publish(StrategySubject subject, PublicationRequest request) {
        return resources.change((change, match) -> {
            TechnicalStrategy published = strategies.publish(change, subject, match, request.note());
            PublishedVersion latest = Objects.requireNonNull(published.latest());
            return StoredResponse.created(
                    URI.create(
                            subject.path() + "/versions/" + latest.publication().number()),
                    published.version(),
                    StrategyVersionResponse.of(latest));
        });
    }

    Page<StrategyVersionResponse.Summary> versions(StrategySubject subject, UriInfo uri) {
        var requested = StrategyVersionList.LIST.request(uri);
        return resources.list(
                requested.where("v.strategy_id = ?", strategy(subject).id()),
                StrategyVersionResponse.Summary.class,
                Function.identity());
    }

    RestResponse<StrategyVersionResponse> version(StrategySubject subject, int number, HttpHeaders headers) {
        return ConditionalGet.of(headers, 1, StrategyVersionResponse.of(published(subject, number)));
    }

    RestResponse<StrategyVersionResponse.Export> export(StrategySubject subject, int number, HttpHeaders headers) {
        return ConditionalGet.of(headers, 1, StrategyVersionResponse.Export.of(published(subject, number)));
    }

    /** @param since the version before when null */
    StrategyChangesResponse changes(StrategySubject subject, int number, @Nullable Integer since) {
        PublishedVersion version = published(subject, number);
        int from = since == null ? number - 1 : since;
        return StrategyChangesResponse.of(version, from == 0 ? null : published(subject, from));
    }

    Page<HistoryEntry> history(StrategySubject subject, UriInfo uri) {
        return resources.history(
                StrategyRepository.STRATEGY,
                db -> StrategyRepository.get(db, subject).id(),
                uri);
    }

    private TechnicalStrategy strategy(StrategySubject subject) {
        return resources.read(db -> StrategyRepository.get(db, subject));
    }

    private PublishedVersion published(StrategySubject subject, int number) {
        return resources.read(db -> StrategyRepository.version(db, subject, number));
    }
}
