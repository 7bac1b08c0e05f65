/**
 * Reads what authors give the families of questions beside the register: the files of {@code content/questions/}.
 *
 * <p>Depends on {@code content}, {@code content.json} and {@code quiz.material}. Read first: {@link
 * warmstart.content.question.MaterialReader}, {@link warmstart.content.question.MaterialShapes}, {@link
 * warmstart.content.question.MaterialRules}.
 */
@NullMarked
package warmstart.content.question;

import org.jspecify.annotations.NullMarked;
