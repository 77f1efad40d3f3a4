/** Imports as clients see them. */
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { StaffMember } from '../clinic/staff-member.js';
import { connectionOf } from '../connection.js';
import { Node } from '../node.js';
import { Reference } from '../reference.js';
import { DateTimeScalar } from '../scalars.js';
import { DateOrder, ImportFormat, ImportSeverity, ImportStatus } from './import-kinds.js';
import { ImportProblemCode } from './import-problem-code.js';
import { Patient } from './patient.js';

@ObjectType({ description: 'A column of a file, and what it is.' })
export class ImportColumn {
  @Field(() => String, { simple: true, description: 'As the file’s first line names it.' })
  column!: string;

  @Field(() => String, { simple: true, description: 'The name that the server has for it: "patientId".' })
  field!: string;
}

@ObjectType({ description: 'What was found out about a file, and what was told.' })
export class ImportDetected {
  @Field(() => String, { simple: true, nullable: true, description: 'Between the values of a CSV file.' })
  delimiter!: string | null;

  @Field(() => String, { simple: true, nullable: true, description: 'How its letters are written: utf-8.' })
  encoding!: string | null;

  @Field(() => DateOrder, { simple: true, nullable: true, description: 'How its dates are written.' })
  dateOrder!: DateOrder | null;

  @Field(() => String, { simple: true, nullable: true, description: 'Before the cents: a comma or a point.' })
  decimal!: string | null;

  @Field(() => [ImportColumn], { simple: true, description: 'The columns that are taken.' })
  columns!: ImportColumn[];

  @Field(() => [String], { simple: true, description: 'The columns that nothing is known about.' })
  ignored!: string[];
}

@ObjectType({ description: 'What became of the rows about one kind of thing.' })
export class ImportCount {
  @Field(() => Int, { simple: true, description: 'New here.' })
  created!: number;

  @Field(() => Int, { simple: true, description: 'Brought before, and changed since.' })
  updated!: number;

  @Field(() => Int, { simple: true, description: 'Brought before, and the same.' })
  unchanged!: number;

  @Field(() => Int, { simple: true, description: 'Here already, though not from this source.' })
  merged!: number;
}

@ObjectType({ description: 'What an import has done so far.' })
export class ImportCounts {
  @Field(() => ImportCount, { simple: true, description: 'Patients, each counted once.' })
  patients!: ImportCount;

  @Field(() => ImportCount, { simple: true, description: 'Practitioners.' })
  practitioners!: ImportCount;

  @Field(() => ImportCount, { simple: true, description: 'Services.' })
  services!: ImportCount;

  @Field(() => ImportCount, { simple: true, description: 'Visits.' })
  visits!: ImportCount;

  @Field(() => Int, { simple: true, description: 'Rows that were refused.' })
  refused!: number;

  @Field(() => Int, { simple: true, description: 'Values that were not taken, of rows that were.' })
  warnings!: number;
}

@ObjectType({ description: 'A remark about a row of a file.' })
class ImportIssue {
  @Field(() => ImportSeverity, { simple: true, description: 'What it means for the row.' })
  severity!: ImportSeverity;

  @Field(() => ImportProblemCode, { simple: true, description: 'Stable, for programs to act on.' })
  code!: ImportProblemCode;

  @Field(() => String, { simple: true, description: 'Plain English; says what to do.' })
  message!: string;

  @Field(() => Int, {
    simple: true,
    description: 'Which row of the file, from 1; the first line names columns and is none.',
  })
  row!: number;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'The line on which it begins, from 1; null where there are no lines.',
  })
  line!: number | null;

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'The column, as the file calls it; null: the row as a whole.',
  })
  column!: string | null;

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'What stands there, at most 200 characters of it.',
  })
  value!: string | null;

  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'Whom the row was merged with; null: nobody.',
  })
  patient!: Patient | null;
}

export const ImportIssueConnection = connectionOf(ImportIssue, 'ImportIssue', 'In the order of the file.');

@ObjectType({ implements: Node, description: 'A file that brings in the clinic’s own history.' })
export class Import extends Node {
  @Field(() => String, { simple: true, description: 'What the file is called.' })
  fileName!: string;

  @Field(() => String, {
    simple: true,
    description: 'Where its rows come from; with their ids there it tells which were brought before.',
  })
  source!: string;

  @Field(() => ImportFormat, { simple: true, description: 'How it is written.' })
  format!: ImportFormat;

  @Field(() => ImportStatus, { simple: true, description: 'Where it is.' })
  status!: ImportStatus;

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'Why it failed and what to do, in plain English; null: it did not.',
  })
  failure!: string | null;

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'The file’s size in bytes; null: not known yet. A whole number.',
  })
  bytesTotal!: number | null;

  @Field(() => Float, { simple: true, description: 'How much of it was uploaded, in bytes. A whole number.' })
  bytesReceived!: number;

  @Field(() => Int, { simple: true, description: 'The file’s rows up to this one are dealt with.' })
  rowsDone!: number;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'How many rows it has; null: not known before the end.',
  })
  rowsTotal!: number | null;

  @Field(() => Float, {
    simple: true,
    description: 'How far it is, from 0 to 1, by the file’s bytes; 1 only when it is DONE.',
  })
  progress!: number;

  @Reference(() => StaffMember, 'StaffMember', {
    nullable: true,
    description: 'Who began it; null: a partner, or a command on the server.',
  })
  createdBy!: StaffMember | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was begun, by the clinic’s clock.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When its first rows were read; null: not yet.',
  })
  startedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When it was over; null: it is not.',
  })
  finishedAt!: Date | null;
}

export const ImportConnection = connectionOf(Import, 'Import', 'The newest first.');
