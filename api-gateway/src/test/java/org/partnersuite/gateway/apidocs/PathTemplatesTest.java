package org.partnersuite.gateway.apidocs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("XC-7")
class PathTemplatesTest {
    private final PathTemplates templates = new PathTemplates(List.of(
            "/v1/a/things",
            "/v1/a/things/{id}",
            "/v1/a/things/newest",
            "/v1/a/things/by-external-id/{source}/{externalId}",
            "/v1/a/things/{id}/merges/{mergedId}"));

    @Test
    void anyValueOfAParameterHasTheSameTemplate() {
        assertThat(templates.of("/v1/a/things/7")).isEqualTo("/v1/a/things/{id}");
        assertThat(templates.of("/v1/a/things/{id}")).isEqualTo("/v1/a/things/{id}");
        assertThat(templates.of("/v1/a/things/by-external-id/crm/a%2Fb"))
                .isEqualTo("/v1/a/things/by-external-id/{source}/{externalId}");
    }

    @Test
    void aWordCountsBeforeAParameterAndOnlyWhereItLeadsOn() {
        assertThat(templates.of("/v1/a/things/newest")).isEqualTo("/v1/a/things/newest");
        assertThat(templates.of("/v1/a/things/newest/merges/8")).isEqualTo("/v1/a/things/{id}/merges/{mergedId}");
    }

    @Test
    void whatNoDocumentNamesHasNone() {
        for (String path : List.of("", "/", "/v1/a", "/v1/a/things/", "/v1/a/things/7/x", "/v1/b/things")) {
            assertThat(templates.of(path)).as(path).isNull();
        }
    }
}
