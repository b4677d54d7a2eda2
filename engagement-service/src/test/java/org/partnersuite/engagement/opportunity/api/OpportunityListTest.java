package org.partnersuite.engagement.opportunity.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.ws.rs.core.MultivaluedHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.engagement.Refused;
import org.partnersuite.platform.rest.Fault;

/** What may be asked of the list of opportunities. */
@Tag("EN-6")
class OpportunityListTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "origin=NONE | origin",
                "origin=DIGITAL,NONE | origin",
                "colour=red | colour",
                "sort=owner | sort",
                "sort=amount,-name | sort",
                "amount.gte=much | amount.gte",
                "closeDate.lte=2026-02-30 | closeDate.lte",
                "partnerId=1 | partnerId",
                "imported=yes | imported",
                "owner.prefix=j | owner.prefix",
                "pageSize=0 | pageSize"
            })
    void whatCannotBeAskedIsRefusedByItsName(String question, String parameter) {
        assertThat(Refused.by(() -> ask(question)).faults())
                .extracting(Fault::pointer)
                .containsExactly(parameter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage=ENGAGE,QUALIFY",
                "amount.gte=1500.5",
                "closeDate.gte=2026-12-01",
                "imported=false",
                "name.prefix=Talent",
                "sort=closeDate",
                "sort=-amount",
                "sort=name",
                "sort=-updatedAt",
                "sort=stageEnteredAt"
            })
    void whatUsersExpectIsAsked(String question) {
        assertThatCode(() -> ask(question)).doesNotThrowAnyException();
    }

    private static void ask(String question) {
        MultivaluedHashMap<String, String> query = new MultivaluedHashMap<>();
        int equals = question.indexOf('=');
        query.add(question.substring(0, equals), question.substring(equals + 1));
        OpportunityList.LIST.request("/v1/engagement/opportunities", query);
    }
}
