package org.partnersuite.e2e.success.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A success plan and where it stands (CS-4). */
public final class Plan {
    private static final int TIMELY_DAYS = 90;

    private final String type;
    private final String owner;
    private final Contract contract;
    private final boolean riskWithoutMitigation;
    private final List<Kpi> kpis = new ArrayList<>();
    private String id = "";
    private String status = "DRAFT";
    private @Nullable LocalDate submittedOn;
    private long version = 1;

    /** @param riskWithoutMitigation whether it names a risk and nothing that is done about it */
    public Plan(String type, String owner, Contract contract, boolean riskWithoutMitigation) {
        this.type = type;
        this.owner = owner;
        this.contract = contract;
        this.riskWithoutMitigation = riskWithoutMitigation;
    }

    /** After it was created; a plan that the service drafts has no id in the model. */
    public void known(String as) {
        id = as;
    }

    public String id() {
        return id;
    }

    public String owner() {
        return owner;
    }

    public Contract contract() {
        return contract;
    }

    public List<Kpi> kpis() {
        return kpis;
    }

    public String status() {
        return status;
    }

    public boolean isOpen() {
        return !status.equals("ACHIEVED") && !status.equals("CLOSED");
    }

    public boolean lacksMitigation() {
        return riskWithoutMitigation;
    }

    public long version() {
        return version;
    }

    public String etag() {
        return "\"" + version + "\"";
    }

    public void revised() {
        version++;
    }

    /** A plan that goes straight to ACTIVE is submitted that day. */
    public void take(String to, LocalDate today) {
        if (submittedOn == null && (to.equals("SUBMITTED") || to.equals("ACTIVE"))) {
            submittedOn = today;
        }
        status = to;
        version++;
    }

    /** The last day on which it is submitted in time. */
    public LocalDate timelyUntil() {
        return contract.start().plusDays(TIMELY_DAYS);
    }

    /** What the API tells of it, as texts. */
    public Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("type", type);
        fields.put("owner", owner);
        fields.put("status", status);
        fields.put("submittedOn", submittedOn == null ? "" : submittedOn.toString());
        fields.put("timely", submittedOn == null ? "" : Boolean.toString(!submittedOn.isAfter(timelyUntil())));
        return fields;
    }
}
