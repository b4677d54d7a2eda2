/** How load is made and told: rounds, open load, figures. */
@NullMarked
package org.partnersuite.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
