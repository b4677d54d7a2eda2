/** Account profiles over HTTP. */
@NullMarked
package org.partnersuite.engagement.account.profile.api;

import org.jspecify.annotations.NullMarked;
