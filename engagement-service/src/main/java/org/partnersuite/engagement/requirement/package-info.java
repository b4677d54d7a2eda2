/** Why a deal is not on the dashboard: the requirements of EN-11, rule by rule. */
@NullMarked
package org.partnersuite.engagement.requirement;

import org.jspecify.annotations.NullMarked;
