/**
 * What learners say is wrong with questions.
 *
 * <p>Depends on {@code study}. Read first: {@link warmstart.web.questions.ReportQuestion}, {@link
 * warmstart.web.questions.ShowReports}, {@link warmstart.web.questions.ReportsView}.
 */
@NullMarked
package warmstart.web.questions;

import org.jspecify.annotations.NullMarked;
