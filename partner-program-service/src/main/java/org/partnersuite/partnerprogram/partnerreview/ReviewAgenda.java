package org.partnersuite.partnerprogram.partnerreview;

import java.util.List;
import org.partnersuite.platform.settings.Setting;

/** The template of the agenda; an admin's data. */
public record ReviewAgenda(List<String> items) {
    /** The template that holds, and its versions. */
    public static final Setting<ReviewAgenda> SETTING = Setting.shipped("partner-review-agenda", ReviewAgenda.class);

    public ReviewAgenda {
        items = List.copyOf(items);
    }
}
