package org.partnersuite.customersuccess.review.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.review.ReviewAgendas;
import org.partnersuite.customersuccess.review.api.ReviewAgendasRequest.AgendaTemplate;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.settings.SettingVersion;

@Schema(name = "ReviewAgendas", description = "The templates of agendas, as they hold.")
record ReviewAgendasResponse(
        long version,
        List<AgendaTemplate> agendas,
        Instant publishedAt,
        @Schema(maxLength = TextBounds.SUBJECT) String publishedBy) {

    static ReviewAgendasResponse of(SettingVersion<ReviewAgendas> version) {
        return new ReviewAgendasResponse(
                version.version(),
                version.content().agendas().stream()
                        .map(agenda -> new AgendaTemplate(agenda.kind(), agenda.items()))
                        .toList(),
                version.since(),
                version.by());
    }
}
