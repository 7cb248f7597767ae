export const USAGE = `Usage: ropa COMMAND [options]

  sample OUT.json            write the FileLinx example register
  check FILE                 list what the rules find and what is missing, per record and field
      --json                 as JSON with stable keys
      --level A30|LAW|GP     only this level: Article 30, other law, good practice
      --only RULE,...        only these rules, such as RET-01,REC-02; also SCH-01, SCH-02, missing, unknown
  export FILE OUT.docx       write the Word report
  schema                     print the JSON Schema of the register file
  --help                     this text

  --lang nl|en               language of findings, messages and report (default nl)
  --force                    replace a file that exists

Exit code: 0 good, 1 findings at level A30 (Article 30) among those listed, 2 could not do it.
`;
