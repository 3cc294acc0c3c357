// What of the specification the engine can already be held to. Lesion lists need the planner (sections 2 to 4).

/** False: vectors with a lesion list are left out, and only cases of estimates are compared. */
export const lesionLists = false;

export const listsLesions = (document) => (document.lesions?.length ?? 0) > 0;
