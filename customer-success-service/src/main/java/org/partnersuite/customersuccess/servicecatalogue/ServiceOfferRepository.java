package org.partnersuite.customersuccess.servicecatalogue;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Stamp;

/** Where services that can be sold are kept. */
@ApplicationScoped
public class ServiceOfferRepository implements AggregateRepository<ServiceOffer> {
    public static final AggregateType<ServiceOffer> SERVICE_OFFER =
            AggregateType.of("service-offer", "customer-success.service-offer.v1", State::of);

    @Override
    public AggregateType<ServiceOffer> aggregate() {
        return SERVICE_OFFER;
    }

    /** Those of these ids that there are, as the caller may see them. */
    static List<ServiceOffer> among(Handle db, Collection<UUID> ids) {
        return db.createQuery("select * from service_offer where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .mapTo(ServiceOffer.class)
                .list();
    }

    static boolean isTaken(Handle db, String code) {
        return db.createQuery("select exists (select from service_offer where code = :code)")
                .bind("code", code)
                .mapTo(Boolean.class)
                .one();
    }

    /** The data of {@code customer-success.service-offer.v1}. */
    private record State(
            @JsonUnwrapped Stamp stamp,
            @JsonUnwrapped ServiceIdentity identity,

            @JsonUnwrapped @JsonIgnoreProperties("price") ServiceDetails details,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal price) {
        static State of(ServiceOffer offer) {
            return new State(
                    offer.stamp(),
                    offer.identity(),
                    offer.details(),
                    offer.details().price());
        }
    }
}
