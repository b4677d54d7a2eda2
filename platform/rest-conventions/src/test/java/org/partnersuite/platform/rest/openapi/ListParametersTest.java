package org.partnersuite.platform.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.rest.list.ListDefinition;
import org.partnersuite.platform.rest.list.Use;

/** What the document says of a list's filters. */
@Tag("XC-1")
class ListParametersTest {
    record Client(String id, String name) {}

    private static final ListDefinition<Client> LIST = ListDefinition.of(Client.class)
            .from("client c")
            .text("name", "c.name", Use.FILTER, Use.PREFIX)
            .instant("updatedAt", "c.updated_at", Use.RANGE)
            .few()
            .build();

    @Test
    void theDescriptionOfATextFilterSaysHowCommasAreWrittenAndThatCaseCounts() {
        Operation operation = OASFactory.createOperation();
        ListParameters.add(operation, LIST);
        Map<String, String> texts = new TreeMap<>();
        for (Parameter parameter : operation.getParameters()) {
            texts.put(parameter.getName(), parameter.getDescription());
        }
        assertThat(texts.get("name")).contains("`\\,`", "Case-sensitive");
        assertThat(texts.get("name.prefix")).contains("case-sensitive");
        assertThat(texts.get("updatedAt.gte")).doesNotContain("\\,");
    }
}
