package org.partnersuite.partnerprogram.certificate.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.partnerprogram.certificate.CertificateKind;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How certificates are listed. */
final class CertificateList {
    static final ListDefinition<CertificateResponse> LIST = ListDefinition.of(CertificateResponse.class)
            .select("t.*")
            .from("certificate t")
            .partnerSees("t.partner_id = ?")
            .id("t.id")
            .uuid("partnerId", "t.partner_id", FILTER)
            .text("person", "t.person", FILTER)
            .code("kind", "t.kind", CertificateKind.class, FILTER)
            .text("number", "t.number", FILTER)
            .date("issuedOn", "t.issued_on", RANGE)
            .date("expiresOn", "t.expires_on", RANGE, SORT, NOT_NULL)
            .date("endedOn", "t.ended_on", RANGE)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt", "expiresOn")
            .accessPath("partnerId", "expiresOn")
            .accessPath("person", "expiresOn")
            .sortedBy("-expiresOn")
            .build();

    private CertificateList() {}
}
