/** Integrations of a partner's technology with our software or cloud. An edition lists the products that count. (PP-2) */
@NullMarked
package org.partnersuite.partnerprogram.integration;

import org.jspecify.annotations.NullMarked;
