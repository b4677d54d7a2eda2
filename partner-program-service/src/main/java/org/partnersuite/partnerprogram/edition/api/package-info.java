/** Program editions over HTTP. */
@NullMarked
package org.partnersuite.partnerprogram.edition.api;

import org.jspecify.annotations.NullMarked;
