package org.partnersuite.customersuccess.review;

import java.util.List;
import org.partnersuite.platform.settings.Setting;

/** Templates of agendas; an admin's data. */
public record ReviewAgendas(List<Agenda> agendas) {
    /** The templates that hold, and their versions. */
    public static final Setting<ReviewAgendas> SETTING = Setting.shipped("review-agendas", ReviewAgendas.class);

    public ReviewAgendas {
        agendas = List.copyOf(agendas);
    }

    /** The kinds of reviews that have an agenda. Monthly reviews are the partner program's. */
    public enum Kind {
        CUSTOMER_ADOPTION,
        PARTNER_EXECUTIVE,
        PARTNER_MONTHLY,
        ACCOUNT_QBR
    }

    /** The items of a kind in their order. */
    public record Agenda(Kind kind, List<String> items) {
        public Agenda {
            items = List.copyOf(items);
        }
    }

    /** Empty when an admin left the kind out. */
    List<String> of(ReviewKind kind) {
        return agendas.stream()
                .filter(agenda -> agenda.kind().name().equals(kind.name()))
                .findFirst()
                .map(Agenda::items)
                .orElse(List.of());
    }
}
