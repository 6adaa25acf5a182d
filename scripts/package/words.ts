const EXAMPLE = "https://intra.city.example/shinchoku";

/** The sentences of `npm run package`, Japanese first, English on the next line. */
export const words = {
  usage: `使い方：npm run package -- --url ${EXAMPLE} [--office-js cdn]\nUsage: npm run package -- --url ${EXAMPLE} [--office-js cdn]`,
  unknownArgument: (detail: string) =>
    `指定に誤りがあります（${detail}）。\nThe command was given something that it does not know (${detail}).`,
  noAddress:
    "公開するアドレスを --url で指定してください。\nName the address that the files will be served from with --url.",
  notAnAddress: (text: string) =>
    `「${text}」はアドレスとして読めません。\n“${text}” is not an address.`,
  notHttps: (text: string) =>
    `「${text}」は https:// で始まっていません。Excel は https のアドレスだけを開きます。\n“${text}” does not begin with https://. Excel opens nothing else.`,
  withQuery: (text: string) =>
    `「${text}」の「?」または「#」から後ろは指定できません。\n“${text}” must not have a query or a fragment.`,
  withCredentials:
    "アドレスに利用者名やパスワードを含めないでください。\nThe address must not hold a user name or a password.",
  withEnd: (text: string, instead: string) =>
    `「${text}」ではなく、末尾に「/」やファイル名を付けずに「${instead}」と指定してください。\nGive the folder without a slash or a file name at its end: “${instead}” instead of “${text}”.`,
  withUnusualPath: (text: string) =>
    `「${text}」のパスに使える文字は、英字、数字、「-」「_」「.」「~」です。\nThe path of “${text}” may have letters, digits, “-”, “_”, “.” and “~” only.`,
  unknownOfficeJs: (text: string) =>
    `--office-js に指定できるのは cdn だけです（「${text}」）。\n--office-js takes only cdn (“${text}”).`,
  twoSources:
    "OFFICE_JS_DIR と --office-js cdn は同時に指定できません。\nOFFICE_JS_DIR and --office-js cdn cannot be used together.",
  noOfficeFolder: (folder: string) =>
    `OFFICE_JS_DIR のフォルダー「${folder}」を開けません。\nThe folder of OFFICE_JS_DIR, “${folder}”, cannot be opened.`,
  missingOfficeFiles: (folder: string, files: readonly string[]) =>
    `OFFICE_JS_DIR のフォルダー「${folder}」に、次のファイルがありません：${files.join("、")}\nThe folder of OFFICE_JS_DIR, “${folder}”, lacks: ${files.join(", ")}`,
  notInPage: (page: string, part: string) =>
    `組み立てた ${page} に ${part} がありません。\nThe built ${page} has no ${part}.`,
  badManifest: (problems: readonly string[]) =>
    `マニフェストに誤りがあるため、一式を作りませんでした。\nNothing was packed, because the manifest is wrong:\n${problems.join("\n")}`,
  readDifferently: (part: string, found: string) =>
    `マニフェストの ${part} が「${found}」と読み取られたため、一式を作りませんでした。\nNothing was packed, because the ${part} of the manifest is read as “${found}”.`,
  done: (folder: string, archive: string, checksum: string) =>
    `作成しました。 / Made:\n${folder}\n${archive}\nSHA-256 ${checksum}`,
};
