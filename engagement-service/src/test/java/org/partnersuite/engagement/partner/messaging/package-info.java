@NullMarked
package org.partnersuite.engagement.partner.messaging;

import org.jspecify.annotations.NullMarked;
